import { useEffect, useRef } from 'preact/hooks';
import { question, stack } from './stack.ts';

/** Asks before a write to an AWS account, naming account and region. */
export function ConfirmDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = question.value;
  useEffect(() => {
    if (asked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asked]);
  return (
    <dialog ref={dialog} aria-labelledby="confirm-title" onClose={() => question.value?.answer(false)}>
      {asked && (
        <>
          <h2 id="confirm-title">This changes an AWS account</h2>
          <p>
            Do you want to {asked.deed} in <strong>{stack.value?.confirm}</strong>?
          </p>
          <div class="actions">
            <button type="button" onClick={() => asked.answer(false)}>
              No
            </button>
            <button type="button" class="primary" onClick={() => asked.answer(true)}>
              Yes, in {stack.value?.confirm}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}
