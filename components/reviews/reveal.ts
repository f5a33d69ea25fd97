/**
 * Scrolls a part of a pane into view, only if it is not there already, so that a reader never loses
 * their place. Smooth unless motion is unwelcome.
 */
export function reveal(element: Element, pane: Element): void {
  const inside = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  // A passage taller than the pane is in view when its beginning is.
  const end = Math.min(inside.bottom, inside.top + frame.height / 2);
  if (inside.top >= frame.top + MARGIN && end <= frame.bottom - MARGIN) return;
  const middle = (frame.height - Math.min(inside.height, frame.height / 2)) / 3;
  pane.scrollTo({
    top: pane.scrollTop + inside.top - frame.top - middle,
    behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
}

const MARGIN = 8;
