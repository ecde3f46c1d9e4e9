// sanad trace: why an item is in the plan, up to the vision, and what comes of it, down to projects, indicators and money.
import { modelPlan } from '../../pipeline.ts';
import { traceItem, type Trace, type TraceNode } from '../../reckon/trace.ts';
import { KINDS, valueLabel } from '../../model/vocabulary.ts';
import { formatNumber } from '../../text/digits.ts';
import type { Command } from './command.ts';
import { planFolder, planOption, readablePlan, unknownId } from './plan-folder.ts';

export const trace: Command = {
  help: 'زنجیرهٔ یک مورد را نشان می‌دهد: تا چشم‌انداز و تا پروژه، شاخص و اعتبار.',
  arguments: [{ name: 'ID', help: 'شناسهٔ مورد' }],
  options: { plan: planOption, format: { value: 'FORMAT', choices: ['pretty', 'json'], help: 'شکل خروجی؛ اگر نیاید، pretty' } },
  async run(options, id = '') {
    const plan = readablePlan(await modelPlan(await planFolder(options)), options);
    if (!plan) return 1;
    const found = traceItem(plan, id);
    if (!found) throw unknownId(plan, id);
    const currency = valueLabel('currency', plan.settings.currency);
    process.stdout.write(options['format'] === 'json' ? `${JSON.stringify(found, undefined, 2)}\n` : draw(found, currency));
    return 0;
  },
};

// Ids and lines of the tree stand left, words after them: a terminal turns Persian inside a line, and what is left of it stays.
function draw({ item, up, down }: Trace, currency: string): string {
  const lines = [line(item, currency)];
  for (const [head, nodes] of [
    ['↑ در خدمتِ', up],
    ['↓ به دستِ', down],
  ] as const) {
    lines.push('', head, ...(nodes.length === 0 ? ['   —'] : branchLines(nodes, '', currency)));
  }
  return `${lines.join('\n')}\n`;
}

function branchLines(nodes: readonly TraceNode[], indent: string, currency: string): string[] {
  return nodes.flatMap((node, at) => {
    const last = at === nodes.length - 1;
    return [
      `${indent}${last ? '└─ ' : '├─ '}${line(node, currency)}`,
      ...branchLines(node.next, `${indent}${last ? '   ' : '│  '}`, currency),
    ];
  });
}

function line({ id, kind, title, money, repeated }: TraceNode, currency: string): string {
  const parts = [`${KINDS[kind].label}: ${title}`, ...(money === undefined ? [] : [`${formatNumber(money)} ${currency}`])];
  return `${id}  ${parts.join('، ')}${repeated ? ' (شاخه‌اش در جای دیگر همین درخت است)' : ''}`;
}
