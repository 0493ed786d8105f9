import { useEffect, useState } from 'preact/hooks';

/** So long (milliseconds) nothing may change before it is said aloud. */
const pause = 1000;

/** A text that changes with every key, once it stays: for those who hear it, who would else be told of each letter. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
