// The timeline -> its page: a table for each domain, a row for each project, with a bar on the line of years.
import type { TimelineView, Work } from '../../../view/site/timeline.ts';
import { hrefFrom } from '../address.ts';
import type { Page } from '../frame.ts';
import { markNumber } from '../opening-number.ts';
import { TIMELINE, type SiteMap } from '../site-map.ts';
import { WORDS } from '../words.ts';

/** Makes the page of the timeline. */
export function timelinePage({ years, groups, lead }: TimelineView, map: SiteMap): Page {
  return {
    path: TIMELINE,
    type: 'timeline',
    title: WORDS.nav.timeline,
    description: lead,
    crumbs: [],
    template: 'timeline',
    scripts: ['charts'],
    data: {
      lead,
      years: years.map(markNumber),
      marks: years.slice(1).map((_, at) => percent(1 - (at + 1) / years.length)),
      groups: groups.map(({ id, title, count, works }) => {
        const page = map.findItem(id);
        return {
          id,
          title,
          count: markNumber(count),
          href: page && hrefFrom(TIMELINE, page),
          works: works.map((work) => workData(work, map)),
        };
      }),
    },
  };
}

// The page runs right to left, and so does the line of years: a share of it counts from its right end.
function workData({ item, line, milestones, start, end, progress, ...work }: Work, map: SiteMap) {
  const page = map.findItem(item);
  return {
    ...work,
    id: item,
    href: page && hrefFrom(TIMELINE, page),
    start: markNumber(start),
    end: markNumber(end),
    progress: progress === undefined ? undefined : markNumber(progress),
    bar: { x: percent(1 - line.to), width: percent(line.to - line.from) },
    done: line.done === undefined ? undefined : { x: percent(1 - line.done), width: percent(line.done - line.from) },
    label: `${work.title}: ${WORDS.timeline.from} ${start} ${WORDS.timeline.to} ${end}${progress === undefined ? '' : `، ${WORDS.timeline.progress} ${progress}`}`,
    milestones: milestones.map(({ title, date }, at) => ({
      title,
      date: markNumber(date),
      label: `${title}: ${date}`,
      x: percent(1 - (line.milestones[at] ?? 0)),
    })),
  };
}

function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}
