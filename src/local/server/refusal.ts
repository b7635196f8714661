/** The one error whose text is meant for the person at the computer: a Russian sentence that says the way out. */

export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';
}

/** Sentence for a failed file operation; anything unexpected keeps its own words so that it can be reported. */
export function fileTrouble(error: unknown, place: string): HostRefusal {
  if (error instanceof HostRefusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new HostRefusal(
      `На диске нет места: изменение не сохранено. Освободите место и повторите (папка ${place}).`,
    );
  }
  if (['EROFS', 'EACCES', 'EPERM', 'ENOENT'].includes(code)) {
    return new HostRefusal(
      `Папка ${place} закрыта для записи: изменение не сохранено. Разрешите запись или выберите другую папку: npm start -- --data ПАПКА`,
    );
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new HostRefusal(`${place} — не папка. Выберите другое место: npm start -- --data ПАПКА`);
  }
  const words = error instanceof Error ? error.message : String(error);
  return new HostRefusal(`Не удалось записать в папку ${place}: ${words}`);
}
