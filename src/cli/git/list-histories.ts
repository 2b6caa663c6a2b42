import type { Message } from '../../contract/finding.js';
import { OperationalError } from '../../errors.js';
import { findPolicy } from '../find-policy.js';
import type { Io } from '../io.js';
import { loadPins, pinsFile } from '../pins-file.js';
import type { Settings } from '../settings.js';
import { followFiles } from './follow-files.js';
import type { NamedPolicies } from './named-policies.js';
import { openRepository } from './repository.js';
import { locateRowCache } from './row-cache.js';
import type { HistoryPins, PolicyHistory } from './trace-policy.js';

export interface Histories {
  histories: PolicyHistory[];
  /** Where this repository keeps what was found. */
  cacheFile: string;
  /** What is to be said of the repository as a whole. */
  remarks: Message[];
}

/**
 * Reads the history of every canonical version, all at once.
 *
 * @param pins the file of pins that the command line names
 * @param since a commit, branch or tag whose own history is left out
 * @throws OperationalError where there is no repository, no history, or no file in it
 */
export async function listHistories(
  policies: NamedPolicies,
  since: string | null,
  settings: Settings,
  io: Io,
  pins?: string,
): Promise<Histories> {
  const { inputFormat, limits } = settings;
  const repository = await openRepository(io);
  const paths = policies.map(({ canonical }) => repository.pathOf(canonical));
  const versions = await followFiles(repository, [...new Set(paths)], since);
  const tracked = since === null ? null : await listTracked(repository.git, paths);
  const pinned = await Promise.all(policies.map(({ canonical, translations }) => listPins(canonical, translations, pins, settings, io)));
  const histories = policies.map(({ canonical, translations }, i): PolicyHistory => {
    const path = paths[i] as string;
    const committed = versions.get(path) ?? [];
    return {
      canonical,
      translations,
      inputFormat,
      limits,
      isCutOff: repository.isShallow,
      pins: pinned[i] ?? [],
      committed: committed.length === 0 && tracked?.has(path) ? [tracked.get(path) as PolicyHistory['committed'][number]] : committed,
    };
  });
  if (histories.every(({ committed }) => committed.length === 0)) {
    throw new OperationalError(
      'untracked',
      `${histories[0]?.canonical}: git does not track this file, so it has no older version; commit it, or give both versions with --from and --to`,
    );
  }
  return {
    histories,
    cacheFile: await locateRowCache(repository.git, repository.top),
    remarks: listRemarks(histories, repository.isShallow, since),
  };
}

async function listPins(
  canonical: string,
  translations: readonly string[],
  option: string | undefined,
  settings: Settings,
  io: Io,
): Promise<(HistoryPins | null)[]> {
  const policy = findPolicy(canonical, settings, io) ?? {};
  const held = await Promise.all(translations.map((translation) => loadPins(pinsFile(translation, option, policy, settings, io), io)));
  return held.map((each) => each && { name: each.name, pins: each.pins });
}

function listRemarks(histories: readonly PolicyHistory[], isShallow: boolean, since: string | null): Message[] {
  if (isShallow) return [{ key: 'status.remarks.shallow', args: {} }];
  return since === null && histories.every(({ committed }) => committed.length <= 1) ? [{ key: 'status.remarks.single', args: {} }] : [];
}

/** With `--since` a file may have no commit to show and yet be there: as it is in HEAD. */
async function listTracked(
  git: (args: readonly string[]) => Promise<Buffer>,
  paths: readonly string[],
): Promise<Map<string, PolicyHistory['committed'][number]>> {
  const output = (await git(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'])).toString();
  const wanted = new Set(paths);
  return new Map(
    output.split('\0').flatMap((line) => {
      const [, object, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return object !== undefined && path !== undefined && wanted.has(path)
        ? [[path, { object, commit: 'HEAD', date: '', path }] as const]
        : [];
    }),
  );
}
