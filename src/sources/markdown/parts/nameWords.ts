import { isLabel } from '../text/label.js';

/** Lower-case parts of surnames; "of", "the" and "for" are parts of other things. */
const particle =
  /^(?:van|von|vom|zu|zum|zur|de|da|do|dos|das|del|della|delle|di|du|der|den|des|dem|la|le|lo|las|los|el|al|bin|ibn|ben|bint|abu|y|e|ter|ten|te|op|af|av|d'|dal|dalla|degli|san|santa|'t|het|mac|st\.?)$/iu;

/** Surnames that are also two or three capitals. */
const shortSurname =
  /^(?:AI|AN|AO|BAI|BAN|BAO|BEI|BI|BO|CAI|CAO|CEN|CHE|CHU|CUI|DAI|DU|FAN|FEI|FU|GAI|GAN|GAO|GE|GU|GUI|GUO|HAN|HAO|HE|HU|HUA|HUI|HUO|JI|JIA|JIN|JU|KIM|LAI|LE|LEE|LEI|LI|LIN|LIU|LU|LUO|LV|MA|MAI|MAO|MEI|MI|MO|MU|NI|NIE|NIU|OU|PAN|PEI|PU|QI|QIN|QIU|QU|RAO|REN|RUI|SHA|SHE|SHI|SU|SUI|SUN|TAN|TAO|TIE|TU|WAN|WEI|WEN|WU|XI|XIA|XIE|XIN|XU|XUE|YAN|YAO|YE|YI|YIN|YOU|YU|YUE|ZHA|ZHU|ZOU|ZUO|DO|HO|LY|NGO|VO|VU)$/;

/** "J.", "J", "J.-B.", "-B.", "JB", "Yu.": one to four capitals with or without dots, or a short form with one. */
function isInitials(word: string): boolean {
  if (word.length > 12) return false;
  if (/^\p{Lu}{3}$/u.test(word) && shortSurname.test(word)) return false;
  if (/^[-‐‑]?(?:\p{Lu}\p{M}?[.·]?[-‐‑]?){1,4}$/u.test(word)) return !/^\p{Lu}{4}$/u.test(word);
  return /^\p{Lu}\p{Ll}{1,2}\.$/u.test(word) || /^\p{Lu}\.?-\p{Ll}\.$/u.test(word);
}

/** "A.Lovelace", "G.B.Hopper": a blank between the initials and the name to which they are glued. */
export function withInitialsApart(name: string): string {
  return name.replace(/(?<=(?:^| )(?:\p{Lu}\.){1,3})(?=\p{Lu}\p{Ll})/gu, ' ');
}

function isParticle(word: string): boolean {
  return particle.test(word) && !/^\p{Lu}\p{Lu}/u.test(word);
}

/** Han, Hangul, Hiragana and Katakana: names have no space between their parts. */
export function isEastAsian(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s・]+$/u.test(text);
}

/** How the words of one name, or of one half of an inverted name, are made up. */
export interface NameShape {
  words: string[];
  /** Words that are neither initials nor particles. */
  full: number;
  /** Nothing but initials, and maybe particles behind them ("A. van den"). */
  isInitialsOnly: boolean;
  startsWithInitials: boolean;
  /** Full words first, initials last: "Peter W", "Vaswani A". */
  endsWithInitials: boolean;
}

export function shapeOf(text: string): NameShape {
  const words = withInitialsApart(text)
    .split(/[\s\uE000-\uF8FF]+/)
    .filter((word, index, all) => /\p{L}/u.test(word) && !isRank(word, index, all));
  // Two capitals before a further word are a surname or a given name: "LI Y", "JB Alayrac".
  const initials = words.map(
    (word, index) => isInitials(word) && !(index === 0 && words.length > 1 && /^\p{Lu}{2}/u.test(word)),
  );
  const full = words.filter((word, index) => !initials[index] && !isLowerParticle(word)).length;
  const some = initials.includes(true);
  return {
    words,
    full,
    isInitialsOnly: some && full === 0,
    startsWithInitials: initials[0] === true,
    endsWithInitials: full > 0 && initials[0] === false && initials.at(-1) === true,
  };
}

/** "Jr", "III", and "IV" behind two words: no initials. */
function isRank(word: string, index: number, words: string[]): boolean {
  return (
    /^(?:Jr|Sr|III)\.?$/.test(word) || (index > 1 && index === words.length - 1 && /^(?:II|IV)$/.test(word))
  );
}

/** A surname may begin with a capital "Van" or "De"; only the lower-case one is surely no word of its own. */
function isLowerParticle(word: string): boolean {
  return isParticle(word) && /^[\p{Ll}']/u.test(word);
}

/** Whether all the names have their initials behind the surname without a comma: "Vaswani A, van der Maaten L". */
export function surnameFirst(names: string[]): boolean {
  const shapes = names.map((name) => shapeOf(name));
  if (names.length === 0 || !shapes.every((shape) => shape.endsWithInitials)) return false;
  const last = shapes.map((shape) => shape.words.at(-1)!);
  return last.some((word) => /^\p{Lu}\.?$/u.test(word)) || !last.every((word) => shortSurname.test(word));
}

/** What Chinese journals, schools and remarks end in, and no name does. */
const eastAsianOther =
  /(?:学报|大学|学院|学校|研究所|研究院|实验室|期刊|杂志|会议|年会|论文|技术|出品|集团|公司|中心)$/;

/** "的" and "与" within it, or as many letters as no name has that is in Han letters alone. */
const ofWords = /^\p{Script=Han}+(?:的|与)\p{Script=Han}|^\p{Script=Han}{7}/u;

/** "某某大学", "第十二届某某会议": a school, a company or a venue in Han letters. */
export function isEastAsianInstitution(text: string): boolean {
  return text.length > 3 && eastAsianOther.test(text.replace(/[\s\uE000-\uF8FF]+$/u, ''));
}

/** Whether a text is made like one person's name: up to six words, each a capitalised word, initials or a particle. */
export function isPersonShaped(name: string): boolean {
  if (name.length > 60) return false;
  if (isEastAsian(name))
    return /^.{2,8}$/u.test(name) && !eastAsianOther.test(name) && !ofWords.test(name) && !isLabel(name);
  const words = withInitialsApart(name.replace(/, (?=[JS]r)/, ' ')).split(' ');
  if (
    words.length > 6 ||
    (words[0] === 'In' && !isNamedIn(words)) ||
    words.filter((word) => isParticle(word)).length > 3
  )
    return false;
  const isNamed = words.some((word) => isNameWord(word) && /\p{L}{2}/u.test(word));
  return isNamed && words.every((word) => isInitials(word) || isParticle(word) || isNameWord(word));
}

/** "In So Kweon": a syllable between "In" and a surname. */
function isNamedIn([, syllable = '', ...further]: string[]): boolean {
  return /^\p{Lu}[aeou]$/u.test(syllable) && further.length === 1;
}

/** "Lovelace", "O’Gara", "Pérez-Rúa", "McCallum", "DaSilva", "'t", "(Ning)", "Pearline.S"; "SE-LoomNet" is a method's. */
function isNameWord(word: string): boolean {
  if (/^\p{Lu}{2,}-\p{Lu}\p{Ll}+\p{Lu}/u.test(word)) return false;
  return (
    /^[("“'’]?\p{Lu}[\p{L}\p{M}'’`-]*(?:[)"”.]|\.\p{Lu})?$/u.test(word) ||
    /^(?:[ads]l-|d['’])\p{Lu}[\p{L}'’-]+$/u.test(word)
  );
}
