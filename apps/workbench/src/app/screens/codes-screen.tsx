import { useMoments } from '@chartwright/ui';
import { ForPermission, JUMP } from '@chartwright/web-shell';
import { useCallback, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { CodeBrowserPage, parsePlace } from '../../features/code-search/index.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day and the place stand in the address; what is typed does not. */
export function CodesScreen() {
  const [parameters, setParameters] = useSearchParams();
  const { today } = useMoments();
  const jump = useJump();
  const given = parameters.get('on') ?? '';
  const dateOfService = DAY.test(given) ? given : today;
  const onPlace = useCallback(
    (at: string) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          next.set('at', at);
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return (
    <ForPermission permission="code.search" belongsTo="The code books belong to the firm’s coding and billing roles.">
      <CodeBrowserPage
        key={jump}
        dateOfService={dateOfService}
        initialPlace={parsePlace(parameters.get('at'))}
        onDate={(on) => DAY.test(on) && setParameters({ on }, { replace: true })}
        onPlace={onPlace}
      />
    </ForPermission>
  );
}

/** Changes when a link from elsewhere, such as Ctrl K, leads here; the page's own steps in the address do not count. */
function useJump(): string {
  const { key, state } = useLocation();
  const [jump, setJump] = useState('');
  if (state === JUMP && jump !== key) setJump(key);
  return jump;
}
