// The files of open data -> version.json: which version of the plan they hold, and what there is to fetch, for programs that keep a copy.
import { isSample } from '../../model/is-sample.ts';
import type { Plan } from '../../model/types.ts';
import { jalaliDate } from '../../text/calendar.ts';
import type { OfferedFile } from '../output-file.ts';
import { versionName, type DataVersion } from './data-version.ts';
import { fileFacts } from './file-facts.ts';

/** The shape of the folder data/ and of this file; the number changes when a reader of either would have to. */
const FORMAT = 'sanad-data/1';

/** Builds the value of version.json; `files` are all others below data/. */
export function versionJson(plan: Plan, version: DataVersion, files: readonly OfferedFile[]): object {
  const { title, edition, license } = plan.settings;
  return {
    format: FORMAT,
    title,
    edition,
    version: versionName(version),
    date: version.date.iso,
    jalaliDate: jalaliDate(new Date(version.date.iso)),
    ...(version.commit !== undefined && { commit: version.commit }),
    sample: isSample(plan),
    ...(license && { license }),
    files: files.map((file) => {
      const { name, mediaType, bytes, sha256 } = fileFacts(file);
      const { title, dataset, rows } = file;
      return {
        path: name,
        title,
        ...(dataset !== undefined && { dataset }),
        mediaType,
        bytes,
        sha256,
        ...(rows !== undefined && { rows }),
      };
    }),
  };
}
