import type { AccountSeen } from '../messages/guard-protocol.ts';
import type { AccountPlaces, TextPlace } from '../sites/types.ts';

/**
 * Which login the page shows now; `undefined` where a surface has no place that names one. Read afresh every time: a
 * single-page site can switch it without a load.
 */
export function readAccount(places: AccountPlaces | undefined, page: Window): AccountSeen | undefined {
  if (!places) return undefined;
  const documents = documentsAbove(page);
  const uid = firstText(places.uid ?? [], documents);
  const name = firstText(places.name ?? [], documents);
  return { ...(uid !== undefined && { uid }), ...(name !== undefined && { name }) };
}

function firstText(places: readonly TextPlace[], documents: readonly Document[]): string | undefined {
  for (const place of places) {
    for (const document of documents) {
      const text = textAt(place, document);
      if (text) return text;
    }
  }
  return undefined;
}

function textAt({ selector, attribute, pattern }: TextPlace, document: Document): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const whole = attribute === undefined ? element.textContent : element.getAttribute(attribute);
    const text = (pattern ? whole?.match(pattern)?.[1] : whole)?.trim();
    if (text) return text;
  }
  return undefined;
}

/** This frame's document and those of the frames around it that share its origin: a box in a frame has its login above. */
function documentsAbove(page: Window): Document[] {
  const documents: Document[] = [];
  try {
    for (let frame = page; ; frame = frame.parent) {
      documents.push(frame.document);
      if (frame === frame.parent) break;
    }
  } catch {
    // A frame of another origin: what is above it is out of reach.
  }
  return documents;
}
