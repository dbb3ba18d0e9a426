const COMMANDS = [['start', 'Start'], ['stop', 'Stop'], ['restart', 'Restart']] as const

export function ProcessCommands({ id, onGive, onConsole }: { id: string; onGive: (command: string) => void; onConsole: () => void }) {
  return (
    <div class="row">
      {COMMANDS.map(([command, text]) => <button key={command} type="button" class="button" onClick={() => onGive(command)}>{text}<span class="only-heard"> {id}</span></button>)}
      <button type="button" class="button" onClick={onConsole}>Output<span class="only-heard"> of {id}</span></button>
    </div>
  )
}
