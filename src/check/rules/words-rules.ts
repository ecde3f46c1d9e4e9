// Rules on how Persian is written. A new one is one file in words/ and one line here.
import type { Rule } from '../rule.ts';
import { arabicDigit } from './words/arabic-digit.ts';
import { arabicLetter } from './words/arabic-letter.ts';
import { arrow } from './words/arrow.ts';
import { codeUnmarked } from './words/code-unmarked.ts';
import { date } from './words/date.ts';
import { decimalMark } from './words/decimal-mark.ts';
import { diacritic } from './words/diacritic.ts';
import { directionMark } from './words/direction-mark.ts';
import { ellipsis } from './words/ellipsis.ts';
import { ezafeForm } from './words/ezafe-form.ts';
import { ezafeSpace } from './words/ezafe-space.ts';
import { fusedWord } from './words/fused-word.ts';
import { glossaryUnused } from './words/glossary-unused.ts';
import { halfSpaceIdle } from './words/half-space-idle.ts';
import { halfSpaceStray } from './words/half-space-stray.ts';
import { hyphenRange } from './words/hyphen-range.ts';
import { invisible } from './words/invisible.ts';
import { latinAdjoining } from './words/latin-adjoining.ts';
import { latinDigit } from './words/latin-digit.ts';
import { latinMark } from './words/latin-mark.ts';
import { miFused } from './words/mi-fused.ts';
import { miSpace } from './words/mi-space.ts';
import { mibashad } from './words/mibashad.ts';
import { mixedDigits } from './words/mixed-digits.ts';
import { noBreakSpace } from './words/no-break-space.ts';
import { normalForm } from './words/normal-form.ts';
import { notSign } from './words/not-sign.ts';
import { percentOrder } from './words/percent-order.ts';
import { percentSign } from './words/percent-sign.ts';
import { presentationForm } from './words/presentation-form.ts';
import { rangeOrder } from './words/range-order.ts';
import { repeatedMark } from './words/repeated-mark.ts';
import { spaceAfterMark } from './words/space-after-mark.ts';
import { spaceBeforeMark } from './words/space-before-mark.ts';
import { spaceInBracket } from './words/space-in-bracket.ts';
import { spaces } from './words/spaces.ts';
import { straightQuote } from './words/straight-quote.ts';
import { suffixSpace } from './words/suffix-space.ts';
import { tatweel } from './words/tatweel.ts';
import { term } from './words/term.ts';
import { thousandsMark } from './words/thousands-mark.ts';
import { unbalanced } from './words/unbalanced.ts';
import { underscore } from './words/underscore.ts';

export const wordsRules: readonly Rule[] = [
  arabicDigit,
  arabicLetter,
  arrow,
  codeUnmarked,
  date,
  decimalMark,
  diacritic,
  directionMark,
  ellipsis,
  ezafeForm,
  ezafeSpace,
  fusedWord,
  glossaryUnused,
  halfSpaceIdle,
  halfSpaceStray,
  hyphenRange,
  invisible,
  latinAdjoining,
  latinDigit,
  latinMark,
  miFused,
  miSpace,
  mibashad,
  mixedDigits,
  noBreakSpace,
  normalForm,
  notSign,
  percentOrder,
  percentSign,
  presentationForm,
  rangeOrder,
  repeatedMark,
  spaceAfterMark,
  spaceBeforeMark,
  spaceInBracket,
  spaces,
  straightQuote,
  suffixSpace,
  tatweel,
  term,
  thousandsMark,
  unbalanced,
  underscore,
];
