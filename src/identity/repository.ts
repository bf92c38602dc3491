import { decodePath } from './path.js';

export type RepositoryKind = 'REPOSITORY' | 'MODEL' | 'DATASET' | 'SPACE';

/** Where code, a model, a dataset or a demo lives; owner and name in the case of the address. */
export interface RepositoryAddress {
  /** DNS name without "www.": "github.com". */
  host: string;
  /** On GitLab with its subgroups: "group/subgroup". */
  owner: string;
  name: string;
  kind: RepositoryKind;
  /** The address of the whole repository, without sub-path, query or fragment. */
  url: string;
}

type Place = { owner: string; name: string; kind: RepositoryKind; prefix: string };

/** Reads the segments of a path on one host. */
const hosts = new Map<string, (segments: string[]) => Place | null>(
  Object.entries({
    'github.com': (segments) => plainRepository(segments, githubPages),
    'gitee.com': (segments) => plainRepository(segments, giteePages),
    'codeberg.org': (segments) => plainRepository(segments, codebergPages),
    'bitbucket.org': (segments) => plainRepository(segments, bitbucketPages),
    'huggingface.co': (segments) => {
      const kind = { datasets: 'DATASET', spaces: 'SPACE' }[segments[0] ?? ''] as RepositoryKind | undefined;
      if (kind) return hubRepository(segments.slice(1), kind, `${segments[0]}/`);
      return huggingFacePages.has(segments[0]?.toLowerCase() ?? '')
        ? null
        : hubRepository(segments, 'MODEL', '');
    },
    'modelscope.cn': (segments) => {
      const kind = { models: 'MODEL', datasets: 'DATASET', studios: 'SPACE' }[segments[0] ?? ''];
      return kind ? hubRepository(segments.slice(1), kind as RepositoryKind, `${segments[0]}/`) : null;
    },
  }),
);

const sameHost = new Map([
  ['hf.co', 'huggingface.co'],
  ['modelscope.com', 'modelscope.cn'],
]);

/** First segments that are pages of the site, never an owner. */
const githubPages = words(
  'about account apps blog codespaces collections contact copilot customer-stories dashboard discussions ' +
    'enterprise events explore features gist issues join login logout marketplace new nonprofit notifications ' +
    'organizations orgs pricing pulls readme search security settings signup site solutions sponsors stars ' +
    'team topics trending user-attachments users watching',
);
const giteePages = words('about education enterprises events explore help login search signup');
const codebergPages = words('api explore issues login notifications pulls user');
const bitbucketPages = words('account blog dashboard product repo site');
const gitlabPages = words('-- admin api dashboard explore groups help projects search snippets users');
const huggingFacePages = words(
  'api blog chat collections docs enterprise inference join learn login models new organizations papers ' +
    'posts pricing search settings support tasks',
);

/**
 * The repository that an address leads to or into: sub-paths, ".git", query and fragment fold into it. The scheme
 * may be missing. Null for an owner alone, for pages of the site, for a document or notes that somebody keeps in a
 * repository ("…/blob/main/a-paper.pdf", "…/blob/main/notes/a-paper.md") and for hosts not known to keep repositories.
 * An address that another was pasted into ("https://github.com/https://github.com/owner/name") is that other one.
 */
export function parseRepository(url: string): RepositoryAddress | null {
  const trimmed = url.trim();
  const absolute = /^[a-z0-9.-]+\//i.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (trimmed.length > 2000 || !/^https?:/i.test(absolute) || !URL.canParse(absolute)) return null;
  const { hostname, pathname } = new URL(absolute);
  const inner = /^\/+(https?:\/)\/*(.+)$/is.exec(pathname);
  if (inner !== null) return parseRepository(`${inner[1]!}/${inner[2]!}`);
  const named = hostname.replace(/^www\./, '');
  const host = sameHost.get(named) ?? named;
  const read = host.startsWith('gitlab.') ? gitlabRepository : hosts.get(host);
  const segments = pathSegments(pathname);
  const place = read && !isDocument(segments) ? read(segments) : null;
  if (!place || !isName(place.name) || !place.owner.split('/').every(isName)) return null;
  const { owner, name, kind, prefix } = place;
  return { host, owner, name, kind, url: `https://${host}/${prefix}${owner}/${name}` };
}

/**
 * "owner/name/blob/main/a-paper.pdf", "owner/name/files/123/a-paper.pdf": a paper, and no code; so are notes on it. What
 * explains the code leads to it.
 */
function isDocument(segments: string[]): boolean {
  const file = segments.at(-1) ?? '';
  const folders = segments.slice(2, -1);
  const isPaper = /\.(?:pdf|ps|djvu)$/i.test(file);
  if (isPaper && isUpload(folders)) return true;
  if (!folders.some((segment) => /^(?:blob|raw|resolve|src)$/.test(segment))) return false;
  if (isPaper) return true;
  return (
    /\.(?:md|markdown)$/i.test(file) &&
    (inWords.test(file) || !(explaining.test(file) || folders.some((name) => /^docs?$/i.test(name))))
  );
}

/** "files/123", "releases/download/v1": what was put beside an issue, or beside the code. */
function isUpload([first, second]: string[]): boolean {
  return (first === 'files' && /^\d+$/.test(second ?? '')) || (first === 'releases' && second === 'download');
}

/** "Notes on an Engine.md": no page that comes with code. */
const inWords = /^\S+(?:\s+\S+){2,}$|\p{Script=Han}{6}/u;

/** Pages of Markdown that come with code. */
const explaining =
  /^(?:read_?me|index|install(?:ation)?|get(?:ting)?_?started|quick_?start|usage|tutorial|models?|model_?(?:zoo|card)|benchmarks?|data(?:sets?)?)\b/i;

/** The path's parts without escapes, a second address, and the punctuation of a sentence. */
function pathSegments(path: string): string[] {
  return path
    .split('/')
    .map((segment) => decodePath(segment).replace(/https?:.*$|[\s)\],;]+$/s, ''))
    .filter(Boolean);
}

/** Equal exactly for two addresses of one repository. */
export function repositoryKey(
  repository: Pick<RepositoryAddress, 'host' | 'kind' | 'owner' | 'name'>,
): string {
  const { host, kind, owner, name } = repository;
  return `${host}/${kind}/${owner}/${name}`.toLowerCase();
}

function plainRepository(segments: string[], pages: Set<string>): Place | null {
  const [owner, name] = segments;
  if (!owner || !name || pages.has(owner.toLowerCase())) return null;
  return { owner, name: name.replace(/\.git$/i, ''), kind: 'REPOSITORY', prefix: '' };
}

/**
 * On gitlab.com, or where an institute runs GitLab itself ("gitlab.inria.fr"). Groups nest there: the project is the last
 * segment before "-" or, in old addresses, before a view of it.
 */
function gitlabRepository(segments: string[]): Place | null {
  const view = segments.findIndex(
    (segment, index) => index >= 2 && /^(?:-|tree|blob|raw|commits?)$/.test(segment),
  );
  const project = view < 0 ? segments : segments.slice(0, view);
  const name = project.at(-1);
  if (!name || project.length < 2 || gitlabPages.has(project[0]!.toLowerCase())) return null;
  return {
    owner: project.slice(0, -1).join('/'),
    name: name.replace(/\.git$/i, ''),
    kind: 'REPOSITORY',
    prefix: '',
  };
}

function hubRepository([owner, name]: string[], kind: RepositoryKind, prefix: string): Place | null {
  return owner && name ? { owner, name: name.replace(/\.git$/i, ''), kind, prefix } : null;
}

function isName(segment: string): boolean {
  return /^[\w.-]{1,100}$/.test(segment) && !/^\.+$/.test(segment);
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
