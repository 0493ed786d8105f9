/** An event that can be the start or the whole of a press: by pointer, by Enter or Space, or assistive technology's bare click. */
export function isPress(event: Event): boolean {
  if (event.type === 'keydown') return event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
  return event.type === 'pointerdown' || event.type === 'click';
}
