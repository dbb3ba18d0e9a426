import { Fragment } from 'preact'

/** A name like http.server.request.duration, which breaks at its joints and not inside a word. */
export function DottedName({ name }: { name: string }) {
  return <>{name.split(/(?<=[._])/).map((part, at) => <Fragment key={at}>{part}<wbr /></Fragment>)}</>
}
