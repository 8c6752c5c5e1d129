import { FileDown, FileUp } from 'lucide-react';
import { Button, FileTrigger } from 'react-aria-components';
import { messages } from '../messages.ts';
import type { SavedView } from './saved-views.ts';
import { openViewFile, type Report, saveViewFile } from './view-file.ts';

interface Properties {
  readonly views: readonly SavedView[];
  readonly onReport: (report: Report) => void;
}

/** The list as a file, out and in. */
export function ViewFiles({ views, onReport }: Properties) {
  const text = messages();
  const open = async (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onReport(await openViewFile(file));
  };
  return (
    <div className="actions view-files">
      <Button isDisabled={views.length === 0} onPress={() => saveViewFile(views)}>
        <FileDown aria-hidden size={16} />
        {text.saved.exportFile}
      </Button>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => void open(files)}
      >
        <Button>
          <FileUp aria-hidden size={16} />
          {text.saved.importFile}
        </Button>
      </FileTrigger>
    </div>
  );
}
