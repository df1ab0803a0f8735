import type { Figures } from './figures.ts';
export function reportOf(figures: Figures): string { return JSON.stringify({...figures, missed: figures.missed.length}, null, 1); }
