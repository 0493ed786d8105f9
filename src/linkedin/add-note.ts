/** One press as a mouse makes it, heard through shadow roots: some builds act on the pointer, not on the click. */
export function pressLikeMouse(button: HTMLElement): void {
  const view = button.ownerDocument.defaultView;
  const box = button.getBoundingClientRect();
  const where = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  const common: PointerEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    button: 0,
    detail: 1,
    ...where,
  };
  const pointer: PointerEventInit = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...common, buttons: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', pointer));
  button.dispatchEvent(new MouseEvent('mouseup', common));
  button.dispatchEvent(new MouseEvent('click', common));
}
