import { type XmlElement, type XmlNode, isElement } from './xml-element.js';

/** Extensions whose text this reader finds; of others the fallback is read, which older programs show. */
const understood = /^(?:w14|w15|w16\w*|wp14|wps|wpg|wpc|wpi|v)$/;

/** Of what a file gives twice, for newer and for older programs, the one branch that is read. */
export function chooseBranch(alternatives: XmlElement): readonly XmlNode[] {
  const branches = alternatives.children.filter(isElement);
  const choices = branches.filter(({ name }) => name === 'mc:Choice');
  const choice = choices.find(({ attributes }) => (attributes.Requires ?? '').split(/\s+/).every((prefix) => understood.test(prefix)));
  return (choice ?? branches.find(({ name }) => name === 'mc:Fallback') ?? choices[0])?.children ?? [];
}

/** Children with the chosen branch in the place of every alternative. */
export function chooseBranches(children: readonly XmlNode[]): XmlNode[] {
  return children.flatMap((child) =>
    isElement(child) && child.name === 'mc:AlternateContent' ? chooseBranches(chooseBranch(child)) : [child],
  );
}
