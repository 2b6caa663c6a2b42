import { createInstance, type i18n } from 'i18next';
import type { LanguagePack, MessageCatalogue } from '../contract/language-pack.js';

/** Says a message of one language. Arguments are put in as they are: what a policy quotes is never read as a template. */
export interface Messages {
  say(key: string, args?: Readonly<Record<string, string>>): string;
  /** A message with a number: `count` chooses the plural, `n` is the number as the reader writes it. */
  count(key: string, count: number, n: string): string;
  has(key: string): boolean;
}

/** One instance a catalogue, never the global one: two reports in two languages must not meet. */
const instances = new WeakMap<MessageCatalogue, i18n>();

export function messagesOf(pack: LanguagePack): Messages {
  const { t, exists } = instanceOf(pack);
  return {
    say: (key, args = {}) => t(key, { replace: args, nest: false }),
    count: (key, count, n) => t(key, { count, replace: { n }, nest: false }),
    has: (key) => exists(key),
  };
}

function instanceOf({ language, messages }: LanguagePack): i18n {
  let instance = instances.get(messages);
  if (!instance) {
    instance = createInstance({
      lng: language,
      resources: { [language]: { translation: messages } },
      fallbackLng: false,
      initAsync: false,
      interpolation: { escapeValue: false },
    });
    void instance.init();
    instances.set(messages, instance);
  }
  return instance;
}
