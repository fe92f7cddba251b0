"""Runs programs of generate.ts on CPython under a virtual clock: JSON in, JSON out.

A unit of the loop's clock is a millisecond here, so that times are whole numbers. Without --plain three things that
CPython leaves open are fixed as the library has them: timers that are due at the same time fire in the order they were
set (heapq is not stable), and the tasks of a loop and of a group are cancelled in the order they were made (both are
sets, which have no order).
"""

import asyncio
import gc
import itertools
import json
import re
import selectors
import sys
import warnings


class Deadlock(BaseException):
    pass


class Over(BaseException):
    """Ends what a second deadlock has left: CPython closes it when it is freed, and its handlers would go on then."""


class Oops(Exception):
    pass


class VirtualSelector(selectors.SelectSelector):
    now = 0

    def select(self, timeout=None):
        if timeout is None:
            raise Deadlock
        self.now += timeout
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.clock = VirtualSelector()
        super().__init__(self.clock)

    def time(self):
        return self.clock.now


class Ordered(dict):
    add = dict.setdefault

    def discard(self, key):
        self.pop(key, None)


def settle_what_is_open():
    ages = itertools.count()
    handle = asyncio.events.TimerHandle
    make_handle, make_group, all_tasks = handle.__init__, asyncio.TaskGroup.__init__, asyncio.tasks.all_tasks

    def init_handle(self, *args):
        make_handle(self, *args)
        self.__class__.ages[id(self)] = next(ages)

    def init_group(self):
        make_group(self)
        self._tasks = Ordered()

    handle.ages = {}
    handle.__init__ = init_handle
    handle.__lt__ = lambda a, b: (a._when, handle.ages[id(a)]) < (b._when, handle.ages[id(b)])
    asyncio.TaskGroup.__init__ = init_group
    in_order = lambda loop=None: sorted(all_tasks(loop), key=lambda task: int(task.get_name()[5:]))
    asyncio.tasks.all_tasks = asyncio.all_tasks = in_order


def show(value):
    if isinstance(value, BaseExceptionGroup):
        return type(value).__name__ + show(list(value.exceptions))
    if isinstance(value, Oops):
        return 'Oops ' + str(value)
    if isinstance(value, BaseException):
        return type(value).__name__
    if isinstance(value, (list, tuple)):
        return '[' + ','.join(map(show, value)) + ']'
    return '-' if value is None else 'yes' if value is True else 'no' if value is False else str(value)


def run(source):
    lines, notes, kept, slots = [], [], [], {}
    loop = VirtualLoop()
    loop.set_exception_handler(lambda _, context: note(context))
    is_over = False

    def note(context):
        message = re.sub(r' <.*>(?= )', '', context['message'])
        if not message.startswith('Task was destroyed'):
            notes.append(message.split(' has errored')[0] + ': ' + show(context.get('exception')))

    def say(*values):
        if is_over:
            raise Over
        lines.append(' '.join([str(int(loop.time())), *map(show, values)]))

    def keep(slot, value):
        slots[slot] = value
        kept.append(value)

    def held(slot):
        if slot not in slots:
            raise Oops('empty')
        return slots[slot]

    def give(slot, value):
        if type(held(slot)) is type(probe) and not held(slot).done():
            held(slot).set_result(value)

    def fail(slot, value):
        if type(held(slot)) is type(probe) and not held(slot).done():
            held(slot).set_exception(Oops(value))

    def stop(future):
        future.cancel()

    def offer(item):
        if not queue.full():
            queue.put_nowait(item)

    def take():
        if not queue.empty():
            queue.get_nowait()

    def let_go():
        if lock.locked():
            lock.release()

    async def pump():
        for at in range(16):
            await asyncio.sleep(10)
            event.set()
            take() if at % 2 else offer('pump')

    def warn(message, category, *_):
        notes.append(f'{category.__name__}: {message}')

    probe = loop.create_future()
    lock, event, queue = asyncio.Lock(), asyncio.Event(), asyncio.Queue(1)
    names = dict(asyncio=asyncio, Oops=Oops, say=say, keep=keep, held=held, give=give, fail=fail)
    names |= dict(stop=stop, offer=offer, take=take, let_go=let_go, pump=pump)
    names |= dict(lock=lock, semaphore=asyncio.Semaphore(1), event=event, queue=queue)
    exec(source, names)
    warnings.showwarning = warn
    try:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            end = 'gave ' + show(runner.run(names['f0']()))
    except Deadlock:
        end = 'threw deadlock'
    except BaseException as error:
        end = 'threw ' + show(error)
    lines.append(f'{int(loop.time())} run {end}')
    is_over = True
    kept.clear()
    slots.clear()
    del names
    while gc.collect():
        pass
    return lines + sorted(notes)


warnings.simplefilter('always')
sys.unraisablehook = lambda _: None
if '--plain' not in sys.argv:
    settle_what_is_open()
json.dump([run(source) for source in json.load(sys.stdin)], sys.stdout)
