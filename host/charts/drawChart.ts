import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  Title,
  Tooltip,
} from 'chart.js';
import { configOf, type Looks } from './chartConfig.ts';
import type { ChartPicture } from './chartPicture.ts';

Chart.register(ArcElement, BarController, BarElement, CategoryScale, Filler, Legend, LinearScale, LineController);
Chart.register(LineElement, PieController, PointElement, RadarController, RadialLinearScale, Title, Tooltip);

export interface DrawnChart {
  /** In CSS pixels; `sharpness` in device pixels a CSS pixel. */
  size(width: number, height: number, sharpness: number): void;
  destroy(): void;
}

export function drawChart(canvas: HTMLCanvasElement, picture: ChartPicture, looks: Looks): DrawnChart {
  const chart = new Chart(canvas, configOf(picture, looks));
  return {
    size: (width, height, sharpness) => {
      chart.options.devicePixelRatio = sharpness;
      chart.resize(width, height);
    },
    destroy: () => chart.destroy(),
  };
}
