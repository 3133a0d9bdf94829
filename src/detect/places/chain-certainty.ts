import type { Link } from './links.ts';
import type { Grain } from './parts.ts';

const count = (parts: readonly Link[], ...grains: readonly Grain[]): number =>
  parts.filter(({ grain }) => grains.includes(grain)).length;

/** How sure it is that the parts are an address: 0 where they are none. */
export function certaintyOf(parts: readonly Link[]): number {
  const divisions = parts.filter(({ listed, grain }) => grain === 'division' && listed !== undefined).length;
  const full = parts.filter(({ listed }) => listed === 'full').length;
  const towns = count(parts, 'town', 'village');
  const roads = count(parts, 'road');
  const sites = count(parts, 'site');
  const names = towns + roads + sites + (divisions > 0 ? count(parts, 'division') - divisions : 0);
  const bodies = count(parts, 'body');
  const numbers = count(parts, 'number');
  const buildings = count(parts, 'building', 'room') + parts.filter(({ hasRoom }) => hasRoom).length;
  if (names > 0 && numbers + buildings > 0) {
    return divisions > 0 || numbers + buildings > 1 || names > 1 ? 0.95 : roads > 0 || buildings > 0 ? 0.85 : 0.6;
  }
  if (buildings > 1 && bodies > 0) return divisions > 0 ? 0.9 : 0.7;
  // 锦绣江南8幢: an estate by its name alone.
  if (
    parts.length > 1 &&
    bodies > 0 &&
    parts[0]!.grain === 'body' &&
    parts[0]!.nameEnd - parts[0]!.start > 3 &&
    buildings > 0 &&
    buildings + bodies === parts.length
  )
    return 0.5;
  if (numbers + buildings > 0 && bodies > 0 && divisions > 0) return full > 0 ? 0.85 : 0.6;
  if (numbers + buildings > 0 && full > 0) return full > 1 ? 0.7 : 0.4;
  if (divisions + names > 3 && names > 0) return 0.85;
  if (full > 0 && names > 0 && divisions + names > 2) return 0.7;
  // 浏阳市永和镇 is a place.
  if (names > 0 && names === count(parts, 'town') && parts.length === divisions + names) return 0;
  if (names > 0 && divisions > 0) return 0.45;
  if (full > 1 && bodies > 0) return 0.45;
  if (names > 1) return 0.45;
  return 0;
}

/**
 * How sure it is that a line of its own is an address, to the parts of which the rest of it belongs: names and numbers
 * one inside the other and nothing else are what people paste into a form.
 */
export function certaintyOfLine(parts: readonly Link[], body: number, end: number): number {
  if (certaintyOf(parts) > 0) return 0.6;
  const places = parts.filter(
    ({ grain, listed }) => grain !== 'body' && grain !== 'number' && listed !== 'short',
  ).length;
  if (places > 0 && (parts.length > 1 || body > 0) && parts.some(({ listed }) => !listed)) return 0.5;
  return places > 1 && end - parts.at(-1)!.end > 1 ? 0.45 : 0;
}
