import { ActionButton, Icon } from '@chartwright/ui';

/** The note changed under the coder: said in a bar, shown when it is asked for. */
export function NewerNote({ onShow }: { onShow: () => void }) {
  return (
    <div className="newer" role="status">
      <Icon name="refresh" size="s" />
      <span className="grow">The note has new text. It was read again.</span>
      <ActionButton size="small" onClick={onShow}>
        Show it
      </ActionButton>
    </div>
  );
}
