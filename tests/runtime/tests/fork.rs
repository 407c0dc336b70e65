//! Forked children: they keep nothing of their parent's alive, their inherited views stay readable, and their
//! inherited handles fail instead of acting as the parent's.

use shmx_runtime::Inspector;
use shmx_tests::life::{Client, Control, Server, Watcher};
use shmx_tests::{finish, name, part, raw, start, wait_for};
use std::time::{Duration, Instant};

fn publish(server: &mut Server, tick: u64) {
    let mut frame = server.begin().unwrap();
    frame.set_writer(1);
    frame.set_tick(tick);
    frame.words_mut().fill(tick);
    frame.publish().unwrap();
}

#[test]
fn handles_fail_in_a_child_and_views_stay() {
    if part().is_none() {
        let name = name("fork");
        finish(start("handles_fail_in_a_child_and_views_stay", "parent", &name));
        return;
    }
    let (_, name) = part().unwrap();
    let mut server = Server::builder(&name).readers(1).room(4096, 4096).create().unwrap();
    publish(&mut server, 1);
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let held = client.latest().unwrap().unwrap();
    let owned = client.current().unwrap().unwrap().into_owned();
    publish(&mut server, 2);
    client.send(&Control::Ping { number: 1 }).unwrap();
    let mut loan = server.begin().unwrap();
    loan.set_writer(1);
    loan.set_tick(3);
    loan.words_mut().fill(3);

    // A child that gives the loan up gives up nothing.
    let child = raw::fork();
    if let Err(_mortal) = child {
        drop(loan);
        return;
    }
    assert!(raw::join(child.unwrap()));
    let lent = Inspector::open(&name).unwrap().slots().filter(|slot| slot.writing).count();
    assert_eq!(lent, 1, "the parent's loan after the child dropped its copy");
    let child = raw::fork();
    if let Err(_mortal) = child {
        // What was seen is still there.
        assert_eq!((held.tick(), held.words()[255], owned.tick()), (1, 1, 1));
        for error in [
            client.latest().err(),
            client.current().err(),
            client.recent(0).err(),
            client.at(1).err(),
            client.wait(Duration::from_millis(1)).err(),
            client.frames().next().unwrap().err(),
            client.send(&Control::Ping { number: 9 }).err(),
        ] {
            let error = error.expect("an error");
            assert!(error.is_forked(), "{error}");
            assert!(error.to_string().contains(&name) && error.to_string().contains("client"), "{error}");
        }
        assert!(client.writer().is_alive(), "the parent is");
        // A copying reader has nothing of its parent's.
        assert_eq!(watcher.snapshot().unwrap().tick(), 2);
        assert!(loan.publish().unwrap_err().is_forked());
        assert!(server.begin().unwrap_err().is_forked());
        assert!(server.controls().next().unwrap().unwrap_err().is_forked());
        assert_eq!(server.controls().count(), 1, "it ends");
        assert!(server.close().unwrap_err().is_forked());
        drop((held, owned));
        drop(client); // gives nothing up that is the parent's
        // Handles of its own are fine, and it may fork again.
        let own = format!("{name}-child");
        let mut own_server = Server::create(&own).unwrap();
        publish(&mut own_server, 7);
        let own_client = Client::attach(&own).unwrap();
        assert_eq!(own_client.latest().unwrap().unwrap().tick(), 7);
        let grandchild = raw::fork();
        if grandchild.is_err() {
            assert!(own_client.current().unwrap_err().is_forked());
            return; // the end of both their lives
        }
        assert!(raw::join(grandchild.unwrap()));
        assert!(own_client.current().is_ok());
        return;
    }
    assert!(raw::join(child.unwrap()));

    // All as if there had been no child.
    assert_eq!(client.held(), 1);
    assert_eq!((held.tick(), owned.tick()), (1, 1));
    assert_eq!(loan.publish().unwrap(), 3);
    for tick in 4..200 {
        publish(&mut server, tick); // goes past the held slot, not over it
        assert_eq!((held.tick(), held.words()[255]), (1, 1));
    }
    let messages: Vec<_> = server.controls().map(|m| m.unwrap().body).collect();
    assert_eq!(messages, [Control::Ping { number: 1 }]);
    drop((held, owned));
    assert_eq!(client.latest().unwrap().unwrap().tick(), 199);
    server.close().unwrap();
}

#[test]
fn a_child_keeps_no_place_of_a_dead_parent() {
    let test = "a_child_keeps_no_place_of_a_dead_parent";
    if let Some((_, name)) = part() {
        let mut server = Server::create(&name).unwrap();
        publish(&mut server, 5);
        let client = Client::attach(&format!("{name}-other")).unwrap();
        let frame = client.wait(Duration::from_secs(10)).unwrap().unwrap();
        if let Err(_mortal) = raw::fork() {
            println!("child {}", std::process::id());
            for _ in 0..3000 {
                assert_eq!(frame.tick(), 8, "a view stays readable");
                std::thread::sleep(Duration::from_millis(10));
            }
            return;
        }
        std::thread::sleep(Duration::from_secs(60)); // until it is killed
        return;
    }
    let name = name("orphan");
    let other = format!("{name}-other");
    let mut theirs = Server::builder(&other).readers(1).create().unwrap();
    publish(&mut theirs, 8);
    let mut parent = start(test, "parent", &name);
    wait_for(&mut parent, "child ");
    let mut pid = String::new();
    loop {
        use std::io::Read;
        let mut byte = [0];
        parent.stdout.as_mut().unwrap().read_exact(&mut byte).unwrap();
        if byte[0] == b'\n' {
            break;
        }
        pid.push(byte[0] as char);
    }
    assert!(Server::create(&name).unwrap_err().is_taken());
    assert!(Client::attach(&other).unwrap_err().is_readers_taken());
    parent.kill().unwrap();
    parent.wait().unwrap();
    let killed = Instant::now();

    let alive = || std::path::Path::new(&format!("/proc/{pid}")).exists();
    let mut server = Server::create(&name).expect("the name is free");
    publish(&mut server, 6);
    let client = Client::attach(&other).expect("the only reader slot is free");
    assert!(client.current().unwrap().is_some());
    assert!(killed.elapsed() < Duration::from_secs(2));
    assert!(alive(), "the child lives all the while");
    std::process::Command::new("kill").args(["-9", &pid]).status().unwrap();
}
