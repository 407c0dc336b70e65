#ifndef SHMX_RUNTIME_THROWING_HPP
#define SHMX_RUNTIME_THROWING_HPP
// The face that throws: what returns a Result elsewhere returns the value here, or throws Exception; what returns a
// Polled returns an std::optional. Otherwise all is as without it, and a handle can be turned into the other face and
// back. Not in <shmx_runtime/shmx_runtime.hpp>.

#include "exception.hpp"

#if !SHMX_RUNTIME_EXCEPTIONS
#error "shmx_runtime/throwing.hpp needs exceptions; without them use the classes that return a Result"
#else

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dynamic/dynamic.hpp"
#include "inspector/inspector.hpp"
#include "result.hpp"

namespace shmx_runtime::throwing {

using shmx_runtime::Exception;
using dynamic::Key;
using dynamic::Number;
using Nanoseconds = std::chrono::nanoseconds;

/// The value of a result, or its error thrown.
template <class T>
T value(Result<T> result) {
    if (!result) throw Exception(result.error());
    return *std::move(result);
}
inline void value(Result<void> result) {
    if (!result) throw Exception(result.error());
}
/// What a look for a frame gave, nothing where there was none, or its error thrown.
template <class T>
std::optional<T> value(Polled<T> polled) {
    if (polled) return std::optional<T>(*std::move(polled));
    if (const Error* const error = polled.error()) throw Exception(*error);
    return std::nullopt;
}

/// One field of a record.
class FieldView {
public:
    explicit FieldView(dynamic::FieldView of) noexcept : of_(of) {}
    const schema::Field& info() const noexcept { return of_.info(); }
    std::span<const std::byte> bytes() const noexcept { return of_.bytes(); }
    template <Number T>
    std::span<const T> numbers() const { return value(of_.template numbers<T>()); }
    template <Number T>
    T number() const { return value(of_.template number<T>()); }
    std::string_view text() const { return value(of_.text()); }
    std::string to_json() const { return of_.to_json(); }
    const dynamic::FieldView& result() const noexcept { return of_; }

private:
    dynamic::FieldView of_;
};

/// One record; record["mass"].
class RecordView {
public:
    explicit RecordView(dynamic::RecordView of) noexcept : of_(of) {}
    FieldView operator[](std::string_view field) const { return FieldView(value(of_.field(field))); }
    const std::vector<schema::Field>& fields() const noexcept { return of_.fields(); }
    std::string to_json() const { return of_.to_json(); }
    const dynamic::RecordView& result() const noexcept { return of_; }

private:
    dynamic::RecordView of_;
};

/// One stream of a frame.
class StreamView {
public:
    explicit StreamView(dynamic::StreamView of) noexcept : of_(of) {}
    const schema::Stream& info() const noexcept { return of_.info(); }
    const std::string& name() const noexcept { return of_.name(); }
    const std::string& unit() const noexcept { return of_.unit(); }
    std::string holds() const { return of_.holds(); }
    bool is_present() const noexcept { return of_.is_present(); }
    std::span<const std::byte> bytes() const noexcept { return of_.bytes(); }
    std::size_t count() const noexcept { return of_.count(); }
    std::vector<std::size_t> shape() const { return of_.shape(); }
    template <Number T>
    std::span<const T> numbers() const { return value(of_.template numbers<T>()); }
    template <Number T>
    std::span<const T> plane(std::size_t i) const { return value(of_.template plane<T>(i)); }
    template <Number T>
    std::span<const T> plane(std::string_view component) const { return value(of_.template plane<T>(component)); }
    template <Number T>
    T number() const { return value(of_.template number<T>()); }
    std::string_view text() const { return value(of_.text()); }
    std::size_t records() const noexcept { return of_.records(); }
    RecordView record(std::size_t i) const { return RecordView(value(of_.record(i))); }
    std::string to_json() const { return of_.to_json(); }
    const dynamic::StreamView& result() const noexcept { return of_; }

private:
    dynamic::StreamView of_;
};

/// A frame to read: Frame and Snapshot.
template <class Of>
class FrameOf {
public:
    explicit FrameOf(Of of) noexcept : of_(std::move(of)) {}
    StreamView operator[](const Key& key) const { return stream(key); }
    StreamView stream(const Key& key) const { return StreamView(value(of_.stream(key))); }
    std::vector<StreamView> streams() const {
        std::vector<StreamView> out;
        for (const dynamic::StreamView& one : value(of_.streams())) out.emplace_back(one);
        return out;
    }
    bool has(const Key& key) const { return of_.has(key); }
    FrameMeta meta() const noexcept { return of_.meta(); }
    std::uint64_t id() const noexcept { return of_.id(); }
    std::shared_ptr<const schema::Model> schema() const { return of_.schema(); }
    std::string to_json() const { return value(of_.to_json()); }
    Of& result() noexcept { return of_; }
    const Of& result() const noexcept { return of_; }

private:
    Of of_;
};
using Frame = FrameOf<dynamic::Frame>;
using Snapshot = FrameOf<dynamic::Snapshot>;

/// The client of any segment.
class Client {
public:
    static Client attach(std::string_view name, const Options& options = {}) {
        return Client(value(dynamic::Client::attach(name, options)));
    }
    explicit Client(dynamic::Client of) noexcept : of_(std::move(of)) {}
    std::optional<Frame> latest() { return frame(of_.latest()); }
    std::optional<Frame> current() { return frame(of_.current()); }
    std::optional<Frame> wait() { return frame(of_.wait()); }
    std::optional<Frame> wait(Nanoseconds timeout) { return frame(of_.wait(timeout)); }
    std::optional<Frame> next() { return frame(of_.next()); }
    std::optional<Frame> recent(std::uint64_t n) { return frame(of_.recent(n)); }
    std::optional<Frame> at(std::uint64_t id) { return frame(of_.at(id)); }
    std::shared_ptr<const schema::Model> schema() const { return of_.schema(); }
    bool refresh_directory() { return value(of_.refresh_directory()); }
    void send(const Key& key, std::span<const std::byte> body = {}) { value(of_.send(key, body)); }
    std::uint64_t missed() const noexcept { return of_.missed(); }
    std::size_t held() const noexcept { return of_.held(); }
    Writer writer() const { return of_.writer(); }
    const std::string& name() const noexcept { return of_.name(); }
    dynamic::Client& result() noexcept { return of_; }

private:
    static std::optional<Frame> frame(Polled<dynamic::Frame> polled) {
        auto got = value(std::move(polled));
        if (!got) return std::nullopt;
        return Frame(*std::move(got));
    }
    dynamic::Client of_;
};

/// The watcher of any segment.
class Watcher {
public:
    static Watcher open(std::string_view name, const Options& options = {}) {
        return Watcher(value(dynamic::Watcher::open(name, options)));
    }
    explicit Watcher(dynamic::Watcher of) noexcept : of_(std::move(of)) {}
    Snapshot snapshot() { return Snapshot(value(of_.snapshot())); }
    bool refresh(Snapshot& snapshot) { return value(of_.refresh(snapshot.result())); }
    bool wait(Snapshot& snapshot) { return value(of_.wait(snapshot.result())); }
    bool wait(Snapshot& snapshot, Nanoseconds timeout) { return value(of_.wait(snapshot.result(), timeout)); }
    std::shared_ptr<const schema::Model> schema() const { return of_.schema(); }
    std::uint64_t missed() const noexcept { return of_.missed(); }
    Writer writer() const noexcept { return of_.writer(); }
    const std::string& name() const noexcept { return of_.name(); }
    dynamic::Watcher& result() noexcept { return of_; }

private:
    dynamic::Watcher of_;
};

/// A frame that is being written.
class FrameMut {
public:
    explicit FrameMut(dynamic::FrameMut of) noexcept : of_(std::move(of)) {}
    template <class Values>
    void write(const Key& key, const Values& values) { value(of_.write(key, values)); }
    template <Number T>
    void write(const Key& key, std::initializer_list<T> values) { value(of_.write(key, values)); }
    template <Number T>
    std::span<T> lend(const Key& key, std::size_t blocks = 1) { return value(of_.template lend<T>(key, blocks)); }
    void write_bytes(const Key& key, std::span<const std::byte> bytes) { value(of_.write_bytes(key, bytes)); }
    void write_text(const Key& key, std::string_view text) { value(of_.write_text(key, text)); }
    void carry() { value(of_.carry()); }
    std::uint64_t id() const noexcept { return of_.id(); }
    std::uint64_t publish() { return value(of_.publish()); }
    std::uint64_t publish_at(double sim_time) { return value(of_.publish_at(sim_time)); }
    dynamic::FrameMut& result() noexcept { return of_; }

private:
    dynamic::FrameMut of_;
};

/// The publisher of a schema that is known at run time.
class Server {
public:
    static Server create(std::string_view name, schema::Model model, const Options& options = {}) {
        return Server(value(dynamic::Server::create(name, std::move(model), options)));
    }
    static Server create(std::string_view name, std::span<const std::byte> blob, const Options& options = {}) {
        return Server(value(dynamic::Server::create(name, blob, options)));
    }
    explicit Server(dynamic::Server of) noexcept : of_(std::move(of)) {}
    FrameMut begin() { return FrameMut(value(of_.begin())); }
    /// All control messages that wait now: the first error is thrown, and the rest is left for the next call.
    template <std::invocable<const dynamic::Message&> Each>
    void controls(Each each) {
        for (auto waiting = of_.controls(); auto message = value(waiting.next());) each(*message);
    }
    std::uint32_t append(schema::Stream stream) { return value(of_.append(std::move(stream))); }
    const schema::Model& schema() const noexcept { return of_.schema(); }
    void close() { value(of_.close()); }
    const std::string& name() const noexcept { return of_.name(); }
    dynamic::Server& result() noexcept { return of_; }

private:
    dynamic::Server of_;
};

/// Opens a segment to look into; all but directory() cannot fail: value(inspector.directory()).
inline Inspector inspect(std::string_view name) { return value(Inspector::open(name)); }

}  // namespace shmx_runtime::throwing
#endif
#endif
