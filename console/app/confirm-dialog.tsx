import { useEffect, useRef } from 'preact/hooks';
import { question, stack } from './stack.ts';

const AGREED = 'agreed';

/** Asks before a write to an AWS account, naming account and region. Each question ends as the dialog closes. */
export function ConfirmDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = question.value;
  useEffect(() => {
    if (!asked || !dialog.current) return;
    dialog.current.returnValue = '';
    dialog.current.showModal();
  }, [asked]);
  const answer = () => asked?.answer(dialog.current?.returnValue === AGREED);
  return (
    <dialog ref={dialog} aria-labelledby="confirm-title" onClose={answer}>
      {asked && (
        <>
          <h2 id="confirm-title">This changes an AWS account</h2>
          <p>
            Do you want to {asked.deed} in <strong>{stack.value?.confirm}</strong>?
          </p>
          <div class="actions">
            <button type="button" onClick={() => dialog.current?.close()}>
              No
            </button>
            <button type="button" class="primary" onClick={() => dialog.current?.close(AGREED)}>
              Yes, in {stack.value?.confirm}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}
