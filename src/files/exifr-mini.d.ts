/** The smallest build of exifr: reads JPEG, and gives tags by number. */
declare module 'exifr/dist/mini.esm.mjs' {
  /** What the tags of one file say, by tag number, and the place in degrees. */
  export interface Tags {
    readonly [tag: number]: unknown;
    readonly latitude?: number;
    readonly longitude?: number;
  }
  export function parse(input: ArrayBuffer, options: Readonly<Record<string, boolean>>): Promise<Tags | undefined>;
}
