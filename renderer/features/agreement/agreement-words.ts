import { decimalText } from '../../services/count-text';

/** A kappa with two decimals, and a dash where it is undefined. */
export function kappaText(kappa: number | null): string {
  if (kappa === null) return '–';
  // Never shows agreement as perfect, or as none at all, that is not.
  if (kappa < 1 && kappa > 0.995) return decimalText(0.99, 2);
  return decimalText(Math.abs(kappa) < 0.005 ? 0 : kappa, 2);
}

/** A percentage from 0 to 100 with one decimal, and a dash where there is none. */
export function shareText(percent: number | null): string {
  if (percent === null) return '–';
  return `${decimalText(percent < 100 && percent > 99.9 ? 99.9 : percent, 1)}%`;
}

/** How far a kappa carries: 0.80 and more is taken as reliable, under 0.67 as too little (Krippendorff 2004). */
export function strengthOf(kappa: number): 'high' | 'middle' | 'low' {
  if (kappa >= 0.8) return 'high';
  return kappa >= 0.67 ? 'middle' : 'low';
}
