/** How long (milliseconds) the browser has to begin with a download before its source is given back. */
const longestStart = 60_000;

/** Hands a text to the person as a file, by the browser's own download. Nothing leaves the device. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), longestStart);
}
