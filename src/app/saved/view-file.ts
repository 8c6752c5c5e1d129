import { save } from '../../figure/browser/save.ts';
import { messages } from '../messages.ts';
import { changeViews } from './keep-views.ts';
import { addViews, type Problem, readViews, type SavedView, writeViews } from './saved-views.ts';

/** Far more than any list of views that people keep. */
const LARGEST = 1_000_000;

export interface Report {
  readonly done?: string | undefined;
  readonly problems: readonly string[];
}

export function saveViewFile(views: readonly SavedView[]): void {
  const file = new Blob([writeViews(views)], { type: 'application/json' });
  save(file, 'pactograph-saved-views.json');
}

/** The problem in words: which entry, what is wrong with it, and what to do. */
export function problemText(problem: Problem): string {
  const text = messages();
  switch (problem.reason) {
    case 'not-json':
    case 'not-views':
      return text.saved.problem[problem.reason];
    case 'no-name':
      return text.saved.entry(problem.entry) + text.saved.noName;
    case 'no-address':
      return text.saved.entry(problem.entry) + text.saved.noAddress;
    case 'bad-address':
      return (
        text.saved.entry(problem.entry) + text.saved.badAddress(problem.name, problem.parameters)
      );
  }
}

/** Adds what a file holds to the list; what it cannot use is told, and nothing is lost. */
export async function openViewFile(file: File): Promise<Report> {
  const text = messages();
  if (file.size > LARGEST) return { problems: [text.saved.tooLarge(file.name)] };
  const content = await file.text().catch(() => undefined);
  if (content === undefined) return { problems: [text.saved.cannotRead(file.name)] };
  const { views, problems } = readViews(content);
  let added = 0;
  if (views.length > 0) {
    changeViews((present) => {
      const all = addViews(present, views);
      added = all.added;
      return all.views;
    });
  }
  return {
    done: views.length > 0 ? text.saved.imported(added, views.length - added) : undefined,
    problems: problems.map((problem) => text.saved.inFile(file.name) + problemText(problem)),
  };
}
