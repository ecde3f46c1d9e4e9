// Directives as the plan has them: only `::name{…}` on a line of its own. The text kind (`:name`) would eat «ISO 37120:2018» and
// «۱۰:۳۰», and the container kind (`:::name`) whole stretches of prose, so neither is ever read. Used after remark-directive.
import type { Processor } from 'unified';

const COLON = 58;

/** Keeps, of the syntax that remark-directive has just added, the leaf directives alone. */
export function leafDirectives(this: Processor): void {
  const extensions = this.data().micromarkExtensions ?? [];
  for (const [position, extension] of extensions.entries()) {
    const flow = extension.flow?.[COLON];
    if (!Array.isArray(flow)) continue;
    // Only the container is «concrete»: it takes its lines whole, before other blocks see them.
    extensions[position] = { flow: { [COLON]: flow.filter((construct) => construct.concrete !== true) } };
  }
}
