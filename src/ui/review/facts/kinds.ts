import { DETAIL_KINDS } from '../../../persona/kinds.ts';
import { t } from '../../language.ts';

/** Kinds that a fact cannot be: a listener is a person of its own, a picture or a shared link is none of theirs. */
const NO_FACTS: ReadonlySet<string> = new Set(['listener', 'share-token', 'opaque-link', 'picture-id', 'waybill']);

/** What a fact can be, in words. */
export function kindOptions(): readonly { readonly value: string; readonly text: string }[] {
  return DETAIL_KINDS.filter((kind) => !NO_FACTS.has(kind)).map((kind) => ({ value: kind, text: t(`kind.${kind}`) }));
}
