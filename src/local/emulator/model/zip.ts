/** ZIP archives: written and read without a library, since Utilities.zip and unzip are all that need them. */
import { ServiceError } from './service-error.ts';

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}
type Pack = (content: Buffer) => Buffer;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the earliest moment an archive can name. */
const DATE = 0x0021;

const CRC_TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(content: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of content) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Fields shared by the local and the central header, from "version needed" on. */
function head(entry: ZipEntry, packed: Buffer): Buffer {
  const name = Buffer.from(entry.name, 'utf8');
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc32(entry.content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

export function writeZip(entries: readonly ZipEntry[], pack: Pack): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = pack(entry.content);
    const name = Buffer.from(entry.name, 'utf8');
    const fields = head(entry, packed);
    const local = Buffer.concat([number32(LOCAL), fields, name, packed]);
    centrals.push(
      Buffer.concat([number32(CENTRAL), Buffer.from([20, 0]), fields, Buffer.alloc(10), number32(offset), name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, number32(END), end]);
}

export function readZip(archive: Buffer, unpack: Pack): ZipEntry[] {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new ServiceError('Could not unzip the data: it is not a zip archive.');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const start = archive.readUInt32LE(at + 42);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(data, data + archive.readUInt32LE(at + 20));
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    entries.push({ name, content: archive.readUInt16LE(at + 10) === 0 ? packed : unpack(packed) });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}
