import { excerptOf, Refusal, type ReadFault } from './fault';

/** What JSON may hold. Objects have no prototype, so that no name in them means anything to JavaScript. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** No file of ours is half as deep. */
export const deepest = 16;

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const words = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads JSON (RFC 8259) as `JSON.parse` does, but for four things that it lets pass: a name that an object has twice, of which
 * it would take the last; a number that does not survive as it was written; values that lie deeper than {@link deepest}; and
 * names such as `__proto__`. It says in which line the trouble is, in every browser alike.
 *
 * @throws Refusal
 */
export const parseJson = (text: string): Json => new Reader(text).whole();

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): Json {
    this.skip();
    const value = this.value(1);
    this.skip();
    if (this.at === this.text.length) return value;
    // Another value in the next line is another kind of file; anything else is a broken one.
    throw new Refusal(this.isLineStart() ? { kind: 'not-a-deck', found: 'several' } : this.broken());
  }

  private value(depth: number): Json {
    const first = this.text.charAt(this.at);
    if (first === '{') return this.object(depth);
    if (first === '[') return this.array(depth);
    if (first === '"') return this.string();
    const found = this.take(word);
    return found === null ? this.number() : (words.get(found) ?? null);
  }

  private object(depth: number): Json {
    this.enter(depth);
    const found: Record<string, Json> = Object.create(null);
    if (this.isNext('}')) return found;
    do {
      this.skip();
      const from = this.at;
      const key = this.string();
      if (Object.hasOwn(found, key)) throw new Refusal({ kind: 'double-key', line: this.lineAt(from), key: excerptOf(key) });
      this.skip();
      this.expect(':');
      this.skip();
      found[key] = this.value(depth + 1);
      this.skip();
    } while (this.isNext(','));
    this.expect('}');
    return found;
  }

  private array(depth: number): Json {
    this.enter(depth);
    const found: Json[] = [];
    if (this.isNext(']')) return found;
    do {
      this.skip();
      found.push(this.value(depth + 1));
      this.skip();
    } while (this.isNext(','));
    this.expect(']');
    return found;
  }

  /** Goes over the opening bracket. */
  private enter(depth: number): void {
    if (depth > deepest) throw new Refusal({ kind: 'too-deep', line: this.lineAt(this.at), limit: deepest });
    this.at++;
    this.skip();
  }

  private string(): string {
    const from = this.at;
    if (!this.isNext('"')) throw new Refusal(this.broken());
    while (this.at < this.text.length && this.text.charAt(this.at) !== '"') this.at += this.text.charAt(this.at) === '\\' ? 2 : 1;
    this.at++;
    try {
      return JSON.parse(this.text.slice(from, this.at)) as string;
    } catch {
      throw new Refusal(this.broken(from));
    }
  }

  private number(): number {
    const from = this.at;
    const found = this.take(number);
    if (found === null) throw new Refusal(this.broken());
    const value = Number(found);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      throw new Refusal({ kind: 'unsafe-number', line: this.lineAt(from), number: excerptOf(found) });
    }
    return value;
  }

  private skip(): void {
    this.take(space);
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private isNext(sign: string): boolean {
    const isThere = this.text.startsWith(sign, this.at);
    if (isThere) this.at++;
    return isThere;
  }

  private expect(sign: string): void {
    if (!this.isNext(sign)) throw new Refusal(this.broken());
  }

  private broken(at = this.at): ReadFault {
    return { kind: 'broken-json', line: this.lineAt(at) };
  }

  /** Counted only when something is wrong. */
  private lineAt(end: number): number {
    let line = 1;
    for (let at = this.text.indexOf('\n'); at >= 0 && at < end; at = this.text.indexOf('\n', at + 1)) line++;
    return line;
  }

  private isLineStart(): boolean {
    return /\n[ \t\r]*$/.test(this.text.slice(Math.max(0, this.at - 80), this.at));
  }
}
