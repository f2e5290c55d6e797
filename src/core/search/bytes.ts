/** Bytes that grow as they are written: whole numbers in as few bytes as they need (LEB128), and runs of bytes. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  #length = 0;

  /** A whole number from 0 to 2³² − 1. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#byte(rest);
  }

  run(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  get length(): number {
    return this.#length;
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what `ByteWriter` wrote. Throws when the bytes end too early: a damaged file is never taken for a good one. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number(): number {
    const one = this.bytes[this.at];
    if (one !== undefined && one < 128) {
      this.at += 1;
      return one;
    }
    let value = 0;
    let factor = 1;
    for (let step = 0; step < 6; step += 1) {
      const byte = this.bytes[this.at];
      if (byte === undefined) break;
      this.at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
    throw new RangeError('The bytes end inside a number');
  }

  /** Leaves `count` numbers behind: of each only the last byte is below 128. */
  skipNumbers(count: number): void {
    let left = count;
    let at = this.at;
    for (; left > 0 && at < this.bytes.length; at += 1) if ((this.bytes[at] as number) < 128) left -= 1;
    if (left > 0) throw new RangeError('The bytes end inside a number');
    this.at = at;
  }

  run(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('The bytes end too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
