import type { Element } from '@xmldom/xmldom';

/** What files and groups hand down to the units in them. */
export interface Inherited {
  translate: boolean;
  /** As `kindOfType` takes it. */
  type: string | null;
}

export function inherit(element: Element, above: Inherited, type: string | null): Inherited {
  const translate = element.getAttribute('translate');
  return { translate: translate === null ? above.translate : translate !== 'no', type: type ?? above.type };
}

export const nothingInherited: Inherited = { translate: true, type: null };
