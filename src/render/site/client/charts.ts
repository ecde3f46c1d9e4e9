// What pages with charts do with scripts: the value of what one points at, taps or reaches by keyboard.
import { openCharts } from './open-charts.ts';

openCharts();
