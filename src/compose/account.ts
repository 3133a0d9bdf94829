import type { AccountSeen } from '../messages/guard-protocol.ts';
import type { AccountPlaces, TextPlace } from '../sites/types.ts';

/** Which login the page shows now. Read afresh every time: a single-page site can switch it without a load. */
export function readAccount(places: AccountPlaces, page: Window): AccountSeen {
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
  const element = document.querySelector(selector);
  const text = attribute === undefined ? element?.textContent : element?.getAttribute(attribute);
  return (pattern ? text?.match(pattern)?.[1] : text)?.trim();
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
