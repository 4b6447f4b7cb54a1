import type { ShownPlace } from '../grid/chartPlaces.ts';
import type { Looks } from './chartConfig.ts';
import type { ChartPicture } from './chartPicture.ts';
import type { DrawnChart, drawChart } from './drawChart.ts';

/** One chart on the page. */
export interface ChartFigure {
  readonly element: HTMLElement;
  /** Null hides it. */
  place(place: ShownPlace | null): void;
  draw(picture: ChartPicture, description: string, looks: Looks): void;
  mark(on: boolean): void;
  remove(): void;
}

export function createFigure(name: string, draw: typeof drawChart): ChartFigure {
  const element = document.createElement('div');
  element.className = 'sheet-chart';
  element.setAttribute('role', 'img');
  element.dataset['chart'] = name;
  let drawn: DrawnChart | null = null;
  let shown = '';
  let size = { width: 0, height: 0, sharpness: 1 };
  return {
    element,
    place: (place) => {
      const { width, height, zoom } = placeElement(element, place);
      const next = { width, height, sharpness: zoom * devicePixelRatio };
      if (JSON.stringify(next) === JSON.stringify(size)) return;
      size = next;
      drawn?.size(size.width, size.height, size.sharpness);
    },
    draw: (picture, description, looks) => {
      element.setAttribute('aria-label', description);
      const next = JSON.stringify([picture, looks]);
      if (next === shown) return;
      shown = next;
      drawn?.destroy();
      const canvas = document.createElement('canvas');
      element.replaceChildren(canvas);
      drawn = draw(canvas, picture, looks);
      drawn.size(size.width, size.height, size.sharpness);
    },
    mark: (on) => element.classList.toggle('active', on),
    remove: () => {
      drawn?.destroy();
      element.remove();
    },
  };
}

/** Of its natural size, which the view's zoom makes larger or smaller; cut off where it scrolls away. */
function placeElement(element: HTMLElement, place: ShownPlace | null): { width: number; height: number; zoom: number } {
  element.hidden = place === null;
  if (!place) return { width: 0, height: 0, zoom: 1 };
  const { box, window, zoom } = place;
  const width = (box.right - box.left) / zoom;
  const height = (box.bottom - box.top) / zoom;
  const hidden = [window.top - box.top, 0, 0, window.left - box.left].map((cut) => Math.max(0, cut) / zoom);
  Object.assign(element.style, {
    width: `${width}px`,
    height: `${height}px`,
    transform: `translate(${box.left}px, ${box.top}px) scale(${zoom})`,
    clipPath: hidden.some((cut) => cut > 0) ? `inset(${hidden.map((cut) => `${cut}px`).join(' ')})` : '',
  });
  return { width, height, zoom };
}
