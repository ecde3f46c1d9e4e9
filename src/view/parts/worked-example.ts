// The worked example of an indicator: the values of its variables, then the formula with them in place and its result.
import type { Indicator } from '../../model/types.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { formatNumber } from '../../text/digits.ts';
import { paragraph, say, strong } from '../phrasing.ts';
import type { Block } from '../tree.ts';
import { workedFormula } from './formula-block.ts';

/** Works the example; nothing when the indicator has none. */
export function workedExample(indicator: Indicator): Block[] {
  const { example } = indicator;
  if (!example) return [];
  const values = Object.entries(indicator.variables).flatMap(([name, { title, unit }]) => {
    const value = example.values[name];
    return value === undefined ? [] : [`«${title}» برابر ${formatNumber(value)} ${unit}`];
  });
  return [
    paragraph([strong(FIELDS.example.label), ...say(`: اگر ${values.join(' و ')} باشد:`)]),
    ...workedFormula(indicator, example.values, { type: 'number', text: formatNumber(example.result) }),
  ];
}
