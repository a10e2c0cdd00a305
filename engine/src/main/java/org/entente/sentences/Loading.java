package org.entente.sentences;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that loads in the background from the moment this is made. */
final class Loading<T> {

    private final String name;
    private final FutureTask<T> task;

    Loading(String name, Callable<T> work) {
        this.name = name;
        task = new FutureTask<>(work);
        Thread thread = new Thread(task, "loading the " + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** What has been loaded, once it has been. */
    T done() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the " + name + " cannot be loaded", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
