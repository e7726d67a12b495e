import { BrandMark, ThemeToggle } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { DemoSignIns } from './demo-sign-ins.js';
import { SignInForm } from './sign-in-form.js';
import { signInPageQuery } from './sign-in-page-query.js';
import { ThreadArt } from './thread-art.js';
import { useState } from 'react';

export function SignInPage() {
  const page = useQuery(signInPageQuery);
  const [chosen, setChosen] = useState<{ email: string; password: string } | null>(null);
  const demo = page.data?.demoSignIns ?? null;
  return (
    <main className="si">
      <section className="l" aria-label="Chartwright">
        <div>
          <span className="brand large">
            <BrandMark />
            Chartwright
          </span>
        </div>
        <div>
          <ThreadArt />
          <p className="h1 mt12">Every code with the words that prove it.</p>
          <p className="t2 fs14 mt4 narrow">Practice and coders work on the same case, and both see where it is.</p>
        </div>
        <p className="t3 fs12">Access is recorded. The screen locks after 15 minutes without activity; your draft stays.</p>
      </section>
      <section className="r">
        <div className="corner">
          <ThemeToggle />
        </div>
        <div className="frm">
          <SignInForm key={chosen?.email ?? ''} chosen={chosen} />
          {demo && <DemoSignIns people={demo} onChoose={setChosen} />}
        </div>
      </section>
    </main>
  );
}
