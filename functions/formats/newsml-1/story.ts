// Which of the texts of a NewsItem of NewsML 1.x are its story: one language, one form of each part, in order.

import { withInitials } from '../readings/closing-lines.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { type Component, type Content, chainOf, plainTextOf } from './components.ts';
import { primary } from './names.ts';

export interface Story {
  /** The text that leads: its components say what holds for the story. */
  readonly main: Content;
  readonly pieces: readonly Piece[];
  readonly parts: readonly Content[];
  /** The same story in other languages, one text for each. */
  readonly translations: readonly Content[];
}

const MAIN_ROLE = /^(?:main|body|article|story|full ?text|text$)/i;

export function readStory(contents: readonly Content[]): Story | undefined {
  const texts = contents.filter(({ use }) => use === 'body' || use === 'lead');
  const bodies = texts.filter(({ use }) => use === 'body');
  const leading = bodies.filter(hasMainRole);
  const [first] = [leading, bodies, texts].filter((found) => found.length > 0);
  const main = first?.find(isInLanguageAround) ?? first?.[0];
  if (!main) return undefined;
  const language = primary(main.component.language);
  const isSame = (content: Content): boolean => primary(content.component.language) === language;
  const kept = withoutAlternatives(texts.filter(isSame), main);
  // What stands under a headline of its own comes after the story.
  const parts = [
    ...kept.filter((part) => part === main || !hasOwnLines(part, main)),
    ...kept.filter((part) => part !== main && hasOwnLines(part, main)),
  ];
  const isOwn = (use: Content['use']) => (content: Content) => content.use === use && isSame(content);
  return {
    main: parts.find(({ component }) => component === main.component) ?? main,
    parts,
    pieces: [
      ...parts.flatMap((part) => piecesOf(part, main)),
      ...contents.filter(isOwn('contact')).map((contact): Piece => ({ kind: 'contact', text: plainTextOf(contact) })),
    ],
    translations: firstOfEachLanguage(texts.filter((content) => !isSame(content))),
  };
}

/** Of translations, the one in the language in which the outermost component is. */
const isInLanguageAround = ({ component }: Content): boolean => {
  const around = primary(chainOf(component).at(-1)?.language);
  return around !== undefined && primary(component.language) === around;
};

const hasMainRole = ({ component }: Content): boolean =>
  chainOf(component).some(({ role }) => role !== undefined && MAIN_ROLE.test(role));

function firstOfEachLanguage(texts: readonly Content[]): Content[] {
  const found = new Map<string | undefined, Content>();
  for (const text of texts) {
    const language = primary(text.component.language);
    if (!found.has(language)) found.set(language, text);
  }
  return [...found.values()];
}

/** Of several forms of one text one is kept: the one that leads, else marked-up before plain, else the first. */
function withoutAlternatives(texts: readonly Content[], main: Content): Content[] {
  const mixed = mixedComponents(texts);
  const chosen = new Map<Component, Content>();
  for (const text of texts) {
    const choice = choiceOf(text, mixed);
    const before = choice && chosen.get(choice);
    if (choice && (!before || isBetter(text, before, main))) chosen.set(choice, text);
  }
  const known = new Set<string>();
  return texts.filter((text) => {
    const choice = choiceOf(text, mixed);
    if (choice && chosen.get(choice) !== text) return false;
    // The same story once more, shorter or longer.
    if (hasOwnLines(text, main) && headlineOf(text) === headlineOf(main)) return false;
    const plain = plainTextOf(text);
    if (known.has(plain)) return false;
    known.add(plain);
    return true;
  });
}

function isBetter(text: Content, than: Content, main: Content): boolean {
  return text.component === than.component ? text.isMarkedUp && !than.isMarkedUp : text === main;
}

/** Components that hold marked-up and plain text: the same in two formats. */
function mixedComponents(texts: readonly Content[]): Set<Component> {
  const markedUp = new Set(texts.filter((text) => text.isMarkedUp).map(({ component }) => component));
  return new Set(
    texts.flatMap(({ isMarkedUp, component }) => (!isMarkedUp && markedUp.has(component) ? [component] : [])),
  );
}

/** The component of whose texts only one may be taken. */
const choiceOf = ({ component }: Content, mixed: ReadonlySet<Component>): Component | undefined =>
  chainOf(component).find(({ isAlternatives }) => isAlternatives) ?? (mixed.has(component) ? component : undefined);

const headlineOf = ({ component }: Content): string | undefined =>
  chainOf(component).find(({ headline }) => headline !== undefined)?.headline;

/** True where a component that the main text is not in gives this text a headline. */
function hasOwnLines({ component }: Content, main: Content): boolean {
  const shared = new Set(chainOf(main.component));
  return chainOf(component).some((one) => !shared.has(one) && one.headline !== undefined);
}

/** A text beside the main one stands under its own headline. */
function piecesOf(part: Content, main: Content): readonly Piece[] {
  const own = part === main || !hasOwnLines(part, main) ? undefined : headlineOf(part);
  const pieces = withInitials(part.pieces);
  return own === undefined ? pieces : [{ kind: 'heading', text: own }, ...pieces];
}
