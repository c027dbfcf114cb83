/** Wheel, drag and pinch over a drawing, as pans and zooms in its own pixels. */

/** What a gesture does. */
export interface Gestures {
  readonly pan: (by: number) => void;
  readonly zoom: (factor: number, around: number) => void;
}

/** How far a pointer moves before it drags rather than clicks. */
const SLACK = 3;

/** Listens to a drawing, except over its strip. */
export function listenToGestures(svg: SVGSVGElement, { pan, zoom }: Gestures): void {
  const pointers = new Map<number, number>();
  let dragged = 0;
  const at = (clientX: number): number => clientX - svg.getBoundingClientRect().left;
  const isStrip = ({ target }: Event): boolean => (target as Element).closest('.strip') !== null;

  // A wheel alone scrolls the page. With Ctrl or Command, or as a pinch, it zooms the lanes, and never the page: also where they
  // are as near or as far as they go.
  svg.addEventListener(
    'wheel',
    (event) => {
      const { ctrlKey, metaKey, deltaX, deltaY, deltaMode } = event;
      if (ctrlKey || metaKey) {
        event.preventDefault();
        zoom(2 ** (-deltaY * (deltaMode === 1 ? 0.05 : deltaMode === 0 ? 0.002 : 1) * (ctrlKey ? 10 : 1)), at(event.clientX));
      } else if (Math.abs(deltaX) > Math.abs(deltaY)) {
        event.preventDefault();
        pan(-deltaX);
      }
    },
    { passive: false },
  );
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || isStrip(event)) return;
    if (pointers.size === 0) dragged = 0;
    pointers.set(event.pointerId, event.clientX);
  });
  svg.addEventListener('pointermove', ({ pointerId, clientX }) => {
    const before = pointers.get(pointerId);
    if (before === undefined) return;
    const [other] = [...pointers].filter(([id]) => id !== pointerId).map(([, x]) => x);
    dragged += Math.abs(clientX - before);
    if (dragged <= SLACK) return;
    svg.setPointerCapture(pointerId);
    pointers.set(pointerId, clientX);
    if (other === undefined) pan(clientX - before);
    else {
      const [was, is] = [Math.abs(before - other), Math.abs(clientX - other)];
      pan((clientX - before) / 2);
      if (was > 8 && is > 8) zoom(is / was, at((clientX + other) / 2));
    }
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    svg.addEventListener(type, ({ pointerId }) => {
      pointers.delete(pointerId);
    });
  // The click that ends a drag means nothing.
  svg.addEventListener(
    'click',
    (event) => {
      if (dragged > SLACK && event.detail > 0) event.stopPropagation();
      dragged = 0;
    },
    { capture: true },
  );
}
