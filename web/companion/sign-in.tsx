import { useEffect, useRef, useState } from 'preact/hooks';
import { OfflineError, RefusedError, signIn } from './api.ts';
import { WORDS } from './language.ts';
import { type SessionState, sessionBegan } from './session.ts';

const words = WORDS.signIn;
const TOO_MANY = 429;

/** Takes the six digits that Alexa says. */
export function SignIn({ state }: { readonly state: SessionState }) {
  const [code, setCode] = useState('');
  const [told, setTold] = useState('');
  const [isAsking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = async (): Promise<void> => {
    const digits = code.replace(/\D/g, '');
    if (!/^\d{6}$/.test(digits)) {
      setTold(words.sixDigits);
      field.current?.focus();
      return;
    }
    setAsking(true);
    setTold('');
    try {
      await signIn(digits);
      await sessionBegan();
    } catch (error) {
      setAsking(false);
      setTold(refusal(error));
      field.current?.select();
    }
  };
  return (
    <section class="sign-in" aria-labelledby="sign-in">
      <h1 id="sign-in">{words.title}</h1>
      {state === 'ended' && <p class="alert">{words.ended}</p>}
      {state === 'left' && <p role="status">{words.left}</p>}
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <label for="code">{words.code}</label>
        <div class="row">
          <input
            id="code"
            ref={field}
            class="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={11}
            value={code}
            aria-invalid={told !== ''}
            aria-describedby="code-told"
            onInput={({ currentTarget }) => {
              setCode(currentTarget.value);
            }}
          />
          <button type="submit" disabled={isAsking}>
            {words.submit}
          </button>
        </div>
        <p id="code-told" role="alert" class="wrong">
          {told}
        </p>
      </form>
    </section>
  );
}

function refusal(error: unknown): string {
  if (error instanceof OfflineError) return words.unreachable;
  if (!(error instanceof RefusedError)) throw error;
  if (error.status === TOO_MANY) return words.tooMany(Math.ceil((error.retryAfterS ?? 1) / 60));
  return error.status < 500 ? words.notAccepted : `${WORDS.page.failed} ${error.message}`;
}
