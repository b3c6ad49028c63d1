/**
 * Moves the picture along under one finger and by a wheel turned sideways, so that the page itself
 * can still be scrolled over it. Two fingers, the mouse and the wheel with Ctrl are d3-zoom's.
 */
export function steerByTouchAndWheel(box: HTMLElement, move: (pixels: number) => void): void {
  const fingers = new Map<number, number>();
  box.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse') fingers.set(event.pointerId, event.clientX);
  });
  box.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    fingers.set(event.pointerId, event.clientX);
    if (fingers.size === 1) move(event.clientX - before);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(type, (event) => fingers.delete(event.pointerId));
  }
  box.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) return;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
      event.preventDefault();
      move(-sideways);
    },
    { passive: false },
  );
}
