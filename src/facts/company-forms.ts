/**
 * Legal forms that stand behind a company's name, whatever the language of the text: a French SAS is one in Malay, too.
 * Form ← how it is written; where one begins with another (`Sdn. Bhd.`, `Bhd.`) the longer one comes first.
 */
const FORMS: [form: string, written: string][] = [
  ['SDN BHD', 'Sdn\\.? ?Bhd\\.?|SDN\\.? ?BHD\\.?|Sendirian Berhad'],
  ['BHD', 'Bhd\\.?|BHD\\.?|Berhad'],
  ['PUBLIC CO LTD', 'Public Company Limited|PCL|Public Co\\.?,? ?Ltd\\.?'],
  ['CO LTD', 'Co(?:mpany)?\\.?,? ?Ltd\\.?|CO\\.?,? ?LTD\\.?|Co\\.?,? Limited|Company Limited'],
  ['PTE LTD', 'Pte\\.? ?Ltd\\.?|PTE\\.? ?LTD\\.?|Private Limited|Pvt\\.? ?Ltd\\.?'],
  ['PTY LTD', 'Pty\\.? ?Ltd\\.?|PTY\\.? ?LTD\\.?'],
  ['LTD', 'Ltd\\.?|LTD\\.?|Limited(?! [A-Z])'],
  ['LTEE', 'Ltée\\.?|Limitée'],
  ['INC', '[Ii]nc\\.|Inc|INC\\.?|Incorporated'],
  ['LLC', 'LLC|L\\.L\\.C\\.'],
  ['LLP', 'LLP'],
  ['PLT', 'PLT'],
  ['PLC', 'plc|PLC|p\\.l\\.c\\.'],
  ['CORP', 'Corp\\.?|Corporation'],
  ['GMBH', 'GmbH(?: & Co\\. KGa?A?)?'],
  ['AG', 'AG'],
  ['SE', 'SE'],
  ['KG', 'KG'],
  ['BV', 'B\\.?V\\.?'],
  ['NV', 'N\\.?V\\.?'],
  ['SASU', 'SASU'],
  ['SAS', 'SAS|S\\.A\\.S\\.'],
  ['SARL', 'SARL|S\\.A\\.R\\.L\\.|S\\.à r\\.l\\.|Sàrl'],
  ['EURL', 'EURL'],
  ['SNC', 'SNC'],
  ['SCOP', 'SCOP'],
  ['SA', 'S\\.A\\.|SA'],
  ['SPA', 'S\\.p\\.A\\.|SpA'],
  ['SRL', 'S\\.r\\.l\\.|Srl|SRL|S\\.R\\.L\\.'],
  ['AB', 'AB'],
  ['AS', 'A/S'],
  ['OY', 'Oyj?'],
  ['TBK', 'Tbk\\.?'],
];

const WRITTEN = FORMS.map(([, written]) => written).join('|');
const END = '(?![A-Za-z0-9\\u00c0-\\u024f])';

/**
 * Matches, right behind a name, an optional place in brackets and the form: ` (Thailand) Co., Ltd.` Each form begins with
 * a capital, an `i` or a `p`, which is looked at first.
 */
export const formBehind = new RegExp(`(?= \\(|,? ?[A-Zip])(?: \\([^()\\n]{1,30}\\))?,? ?(?:${WRITTEN})${END}`, 'y');

const AT_END = new RegExp(`(?:^|[ ,)])(?:${FORMS.map(([, written]) => `(${written})`).join('|')})$`);

/** The legal form that a name ends in, whichever way it is written: `Ltd` = `Limited`. */
export function readForm(name: string): string | null {
  const match = AT_END.exec(name);
  const index = match ? match.slice(1).findIndex((group) => group !== undefined) : -1;
  return FORMS[index]?.[0] ?? null;
}

/** The name without its form and without a place in brackets before it. */
export function stripForm(name: string): string {
  const match = AT_END.exec(name);
  return match
    ? name
        .slice(0, match.index)
        .replace(/[\s,]+$/, '')
        .replace(/ \([^()]*\)?$/, '')
    : name;
}
