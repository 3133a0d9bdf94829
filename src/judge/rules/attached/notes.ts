import type { Level } from '../../../persona/levels.ts';
import type { Persona } from '../../../persona/types.ts';
import type { Told } from '../../findings.ts';
import { detailLevelAt } from '../../site-levels.ts';
import { strip, toldOfFile, type FileRule } from './told.ts';

/** Digits behind the point of a degree that are told: ten metres, so that the user knows the place again. */
const PLACE_DIGITS = 4;

/** Behind the stage a place gives away who is there; before it, only where. */
const placeLevel = ({ details, stage }: Persona): Level => details.coordinates ?? (stage === 'back' ? 'hold' : 'warn');

/** Where a picture was taken, as its notes say: to ten metres, and seen by nobody who only looks at the picture. */
export const placeInNotes: FileRule = (file, input): Told[] => {
  const { position } = file.told ?? {};
  if (!position) return [];
  const place = [position.latitude, position.longitude].map((degrees) => degrees.toFixed(PLACE_DIGITS)).join(', ');
  const level = detailLevelAt(input.site, 'coordinates', placeLevel(input.persona));
  return [
    toldOfFile(file, input, {
      kind: 'coordinates',
      level,
      code: 'file-place',
      params: { place },
      remedies: strip(file),
    }),
  ];
};

/** Whose camera it is: its serial number is in every picture of it, and its owner's name in some. */
export const cameraInNotes: FileRule = (file, input): Told[] => {
  const { serials = [], owners = [] } = file.told ?? {};
  const remedies = strip(file);
  return [
    ...serials.slice(0, 1).map((serial) =>
      toldOfFile(file, input, {
        kind: 'file-notes',
        level: 'note',
        code: 'file-serial',
        params: { serial },
        value: serial,
        remedies,
      }),
    ),
    // A name that is a listed fact is judged as that fact besides.
    ...owners.slice(0, 1).map((owner) =>
      toldOfFile(file, input, {
        kind: 'person',
        level: detailLevelAt(input.site, 'person', input.persona.details.person ?? 'note'),
        code: 'file-owner',
        params: { owner },
        value: owner,
        remedies,
      }),
    ),
  ];
};

/** When it was taken; told only where the persona hides. */
export const timeInNotes: FileRule = (file, input): Told[] => {
  const { takenAt } = file.told ?? {};
  if (takenAt === undefined || input.persona.stage !== 'back') return [];
  const finding = { kind: 'file-notes', level: 'note', code: 'file-taken', params: { at: takenAt } } as const;
  return [toldOfFile(file, input, { ...finding, value: `${takenAt} ${file.name}`, remedies: strip(file) })];
};

/** What could not be read, and why: it goes out unseen. */
export const unreadFile: FileRule = (file, input): Told[] => {
  const { unread } = file.told ?? {};
  if (unread === undefined) return [];
  return [toldOfFile(file, input, { kind: 'file-unread', level: 'note', code: `file-unread-${unread}` })];
};
