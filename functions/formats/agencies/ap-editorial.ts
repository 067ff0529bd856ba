// AP's editorial types: what its desks call an item. They say what it does to its story, and whether it may be used yet.
import { marksEmbargo, marksHold } from '../readings/embargo-field.ts';

/** Letters only, to the words of signals. */
const SIGNALS: readonly (readonly [type: RegExp, signal: string])[] = [
  [/^(?:kill|disregard|eliminat)/, 'kill'],
  [/^(?:withdraw|retract)/, 'withdrawal'],
  [/^(?:corrective|correction|clarification)/, 'correction'],
  [/^(?:lead|writethru|add|sub|insert|take|update)/, 'update'],
  [/^advisory/, 'advisory'],
  [/^repeat/, 'repeat'],
];

export interface Editorial {
  readonly signals: readonly string[];
  /** Not to be used until another version says so. */
  readonly isHeld: boolean;
}

/** @param sent `Writethru`, `HoldForRelease`, in any case */
export function readEditorialTypes(sent: readonly string[]): Editorial {
  const types = sent.map((type) => type.toLowerCase().replace(/[^a-z]/g, ''));
  return {
    signals: types.flatMap((type) => SIGNALS.find(([pattern]) => pattern.test(type))?.[1] ?? []),
    isHeld: sent.some((type) => marksHold(type) || marksEmbargo(type)),
  };
}
