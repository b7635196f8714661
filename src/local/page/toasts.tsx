/** Short messages in the corner. */
import type { Toast } from './desk-state.ts';
import type { Desk } from './desk.ts';

export function Toasts({ desk, toasts }: { readonly desk: Desk; readonly toasts: readonly Toast[] }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map(({ key, title, text }) => (
        <div class="toast" key={key}>
          <div>
            {title !== '' && <strong>{title}</strong>}
            <span>{text}</span>
          </div>
          <button type="button" aria-label="Закрыть сообщение" onClick={() => desk.closeToast(key)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
