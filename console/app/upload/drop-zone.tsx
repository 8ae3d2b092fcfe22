import { useEffect, useRef, useState } from 'preact/hooks';
import { droppedFiles } from './dropped-files.ts';
import { uploadFiles } from './uploads.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page, and shows that it would while they are held over it. */
export function DropZone() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = async (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      await uploadFiles(await droppedFiles(event.dataTransfer));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver ? <div class="drop-zone">Drop to upload</div> : null;
}

/** The same without a mouse. */
export function UploadButton() {
  const input = useRef<HTMLInputElement>(null);
  const upload = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])].map((file) => ({ key: file.name, file }));
    currentTarget.value = '';
    return uploadFiles(files);
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden aria-label="Files to upload" onChange={upload} />
      <button type="button" class="primary" onClick={() => input.current?.click()}>
        Upload files
      </button>
    </>
  );
}
