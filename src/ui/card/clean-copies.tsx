import { useEffect, useState } from 'preact/hooks';
import { t } from '../language.ts';
import { clean } from './files.ts';

/** A link that saves a file; it leads to this page's own memory. */
function SaveLink({ file }: { file: File }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <a href={address} download={file.name}>
      {t('card.clean.save', { name: file.name })}
    </a>
  );
}

/** Clean copies that the page could not take, and what to do with them. */
export function CleanCopies() {
  if (clean.value.length === 0) return null;
  return (
    <section class="finding" role="status">
      <p class="finding__reason">{t('card.clean')}</p>
      {clean.value.map((file, index) => (
        <p key={index}>
          <SaveLink file={file} />
        </p>
      ))}
    </section>
  );
}
