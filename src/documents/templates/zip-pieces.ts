/** Writes the pieces of a .zip by hand, so that their bytes do not depend on the day and each can be shared between files. */
import { crc32 } from './crc32.ts';

/** One file of the archive, packed by deflate. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
  readonly packed: Buffer;
}

// 1 January 2026, 00:00, in the MS-DOS form zip uses: every build has the same date.
const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const VERSION = 20;
const DEFLATE = 8;
const UTF8_NAMES = 0x0800;
/** An extra field of a private kind that readers pass over: it makes the piece a multiple of three bytes long. */
const PADDING_ID = 0x4b43;
const EXTRA_HEADER = 4;

function commonFields(entry: ZipEntry): Buffer {
  const fields = Buffer.alloc(26 - 4);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt16LE(0, 6);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(entry.content), 10);
  fields.writeUInt32LE(entry.packed.length, 14);
  fields.writeUInt32LE(entry.content.length, 18);
  return fields;
}

function lengths(name: number, extra: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt16LE(name, 0);
  field.writeUInt16LE(extra, 2);
  return field;
}

/** Local header, name, padding and packed content. */
export function entryPiece(entry: ZipEntry): Buffer {
  const name = Buffer.from(entry.name, 'utf8');
  const bare = 30 + name.length + entry.packed.length + EXTRA_HEADER;
  const extra = Buffer.alloc(EXTRA_HEADER + ((3 - (bare % 3)) % 3));
  extra.writeUInt16LE(PADDING_ID, 0);
  extra.writeUInt16LE(extra.length - EXTRA_HEADER, 2);
  return Buffer.concat([
    Buffer.from('PK\u0003\u0004', 'latin1'),
    commonFields(entry),
    lengths(name.length, extra.length),
    name,
    extra,
    entry.packed,
  ]);
}

/** Central directory and end record for entries that follow one another. */
export function directoryPiece(entries: readonly ZipEntry[]): Buffer {
  let offset = 0;
  const records = entries.map((entry) => {
    const name = Buffer.from(entry.name, 'utf8');
    const tail = Buffer.alloc(10);
    const at = Buffer.alloc(4);
    at.writeUInt32LE(offset, 0);
    offset += entryPiece(entry).length;
    const made = Buffer.alloc(2);
    made.writeUInt16LE(VERSION, 0);
    // Comment length, disk, internal and external attributes are all zero.
    return Buffer.concat([
      Buffer.from('PK\u0001\u0002', 'latin1'),
      made,
      commonFields(entry),
      lengths(name.length, 0),
      tail,
      at,
      name,
    ]);
  });
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
