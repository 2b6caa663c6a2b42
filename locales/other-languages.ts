/**
 * Words that give away languages that have no pack: frequent ones that none of the packs' languages writes so. A pack
 * takes those languages that its text could be mistaken for.
 */
export const latinLanguages: Readonly<Record<string, string[]>> = {
  // Spanish: the, of the, a, by, for, their, can, data, our, more, also, when, you, without, between, must, no …
  es: [
    'el', 'los', 'las', 'del', 'una', 'por', 'para', 'sus', 'puede', 'pueden', 'datos', 'nuestra', 'nuestro', 'nuestros', 'nuestras', 'más', 'también', 'según', 'cuando', 'usted', 'ustedes', 'menos', 'veces', 'año', 'años', 'está', 'están', 'mediante', 'ningún', 'ninguna', 'podrá', 'podrán', 'deberá', 'deberán', 'debe', 'deben', 'son', 'ser', 'sea', 'sean', 'cualquier', 'entre', 'desde', 'hasta', 'sobre', 'cada', 'todos', 'todas', 'este', 'estos', 'estas', 'esos', 'ellos', 'días', 'meses', 'plazo', 'derecho', 'derechos', 'personales', 'sin', 'embargo', 'pero', 'como', 'cómo', 'aquí', 'antes', 'después', 'trabajador', 'niños', 'niño', 'escuela', 'padres', 'correo', 'gratuitos', 'gratuitas', 'recursos', 'siguiente', 'siguientes', 'será', 'serán', 'tiene', 'tienen', 'hacer', 'usar', 'nunca', 'siempre', 'solo', 'sólo', 'cuenta', 'nosotros',
    // other, knows, law, agreement, privacy, information, request, price, refund, who, whose, although, besides, nobody, same, new, hours, weeks, address, we use …
    '*ñ*', '*ción', '*ciones', '*idad', '*idades', '*miento', '*mientos', 'otra', 'otro', 'otras', 'otros', 'conoce', 'conocer', 'inmediato', 'caso', 'casos', 'ley', 'leyes', 'reglamento', 'acuerdo', 'contrato', 'política', 'responder', 'solicitud', 'solicitudes', 'solicitar', 'solicite', 'hijo', 'hijos', 'hija', 'menores', 'madre', 'padre', 'gastos', 'pago', 'pagos', 'precio', 'precios', 'tarjeta', 'reembolso', 'cancelar', 'cualquiera', 'cuyo', 'cuya', 'cuyos', 'quien', 'quienes', 'mientras', 'aunque', 'además', 'asimismo', 'así', 'hacia', 'dentro', 'fuera', 'nadie', 'alguien', 'mismo', 'misma', 'mismos', 'mismas', 'propio', 'propia', 'nuevo', 'nueva', 'nuevos', 'nuevas', 'hora', 'horas', 'semana', 'semanas', 'hábiles', 'teléfono', 'escribir', 'escriba', 'enviar', 'envíe', 'póngase', 'pueda', 'puedan', 'podemos', 'debemos', 'tenemos', 'utilizamos', 'compartimos', 'vendemos', 'alumno', 'alumnos', 'empleado', 'empleados', 'trabajadores', 'usuario', 'usuarios', 'servicio', 'servicios', 'sitio', 'electrónico', 'gratuito', 'gratuita', 'hemos', 'ese', 'esa', 'eso', 'muy', 'mejor', 'había', 'haya', 'hayan', 'ambos', 'ambas', 'sino', 'escrito',
  ],
  it: ['*zione', '*zioni', '*ità', 'gli', 'della', 'delle', 'dei', 'nella', 'che', 'sono', 'dati', 'può', 'nostro', 'nostra', 'nostri', 'anche', 'secondo', 'quando', 'degli', 'alla', 'alle', 'dal', 'dalla', 'del', 'nel', 'sul', 'sulla', 'questo', 'questa', 'questi', 'ogni', 'essere', 'entro', 'giorni', 'mesi', 'anni', 'possono', 'deve', 'devono', 'senza', 'prima', 'dopo', 'tutti', 'tutte', 'più', 'non', 'è', 'perché', 'bambini', 'genitori', 'personali'],
  pt: ['*ção', '*ções', 'não', 'são', 'uma', 'dos', 'das', 'pelo', 'pela', 'nos', 'nas', 'ao', 'aos', 'você', 'seus', 'suas', 'nosso', 'nossa', 'dados', 'também', 'quando', 'pode', 'podem', 'deve', 'devem', 'será', 'serão', 'até', 'após', 'antes', 'sem', 'dias', 'meses', 'anos', 'ou', 'mais', 'qualquer', 'crianças', 'pessoais', 'informações', 'prazo'],
  de: ['der', 'die', 'das', 'und', 'ist', 'nicht', 'wir', 'sie', 'ihre', 'ihren', 'werden', 'wird', 'mit', 'für', 'von', 'dem', 'den', 'ein', 'eine', 'einer', 'oder', 'auf', 'durch', 'können', 'darf', 'dürfen', 'muss', 'müssen', 'innerhalb', 'wenn', 'auch', 'nur', 'zur', 'zum', 'bei', 'nach', 'vor', 'daten', 'kinder', 'eltern', 'tagen', 'monaten', 'keine', 'unsere', 'unser'],
  nl: ['het', 'een', 'niet', 'wij', 'wordt', 'worden', 'voor', 'van', 'zijn', 'met', 'uw', 'onze', 'deze', 'dit', 'naar', 'ook', 'bij', 'aan', 'kunnen', 'mogen', 'moeten', 'moet', 'gegevens', 'binnen', 'dagen', 'maanden', 'kinderen', 'ouders', 'geen', 'wanneer', 'zonder', 'tenzij'],
  vi: ['không', 'của', 'và', 'các', 'được', 'người', 'cho', 'chúng', 'bạn', 'trong', 'với', 'hoặc', 'phải', 'thể', 'này', 'khi', 'ngày', 'dữ', 'liệu', 'nếu', 'trẻ', 'tôi', 'là', 'để', 'từ', 'đến', 'một', 'những', 'theo', 'thông'],
};

/** The same without some words, which the pack's own language writes as well. */
export function latinLanguagesBut(words: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(Object.entries(latinLanguages).map(([language, list]) => [language, list.filter((word) => !words.includes(word))]));
}

/** Languages of scripts that one language writes, or one is by far the likeliest. */
export const languageOfScript: Readonly<Record<string, string>> = {
  Lao: 'lo', Khmer: 'km', Myanmar: 'my', Tamil: 'ta', Devanagari: 'hi', Bengali: 'bn', Arabic: 'ar', Hebrew: 'he', Cyrillic: 'ru', Greek: 'el', Hangul: 'ko', Hiragana: 'ja', Katakana: 'ja', Han: 'zh', Thai: 'th',
};
